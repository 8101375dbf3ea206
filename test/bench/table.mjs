// How benches tell their figures.
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

export function row(name, ...cells) {
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(""));
}
