export const weightsAlone: Record<string, number> = {};
export const weightsWithEngine: Record<string, number> = {};
