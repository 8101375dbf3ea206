interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

export function packMessages(
  messages: Record<string, Message>,
  manifest: string,
  keys: Map<string, string>,
): Record<string, { message: string }>;
