// Logistic regression with an L2 penalty, by Newton's method: the same numbers each time.

/**
 * Gives the weight of each measure, and last the one that every row has. A row is a list of numbers, an answer 0 or 1;
 * `worth` says how much each row counts. The last weight is not held back by the penalty.
 */
export function learn(rows, answers, worth, penalty = 2) {
  const inputs = rows.map((row) => [...row, 1]);
  let weights = inputs[0].map(() => 0);
  for (let step = 0; step < 25; step += 1) {
    const change = newtonStep(inputs, answers, worth, weights, penalty);
    weights = weights.map((weight, at) => weight + change[at]);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

export const scoreOf = (weights, row) => row.reduce((sum, measure, at) => sum + measure * weights[at], weights.at(-1));

function newtonStep(inputs, answers, worth, weights, penalty) {
  const held = weights.map((_, at) => (at < weights.length - 1 ? penalty : 1e-6));
  const slope = weights.map((weight, at) => -held[at] * weight);
  const curve = weights.map((_, at) => weights.map((_, other) => (at === other ? held[at] : 0)));
  inputs.forEach((input, row) => {
    const chance = 1 / (1 + Math.exp(-input.reduce((sum, measure, at) => sum + measure * weights[at], 0)));
    input.forEach((measure, at) => {
      slope[at] += worth[row] * (answers[row] - chance) * measure;
      for (let other = 0; other < input.length; other += 1)
        curve[at][other] += worth[row] * chance * (1 - chance) * measure * input[other];
    });
  });
  return solve(curve, slope);
}

/** Solves matrix x = right by elimination, the largest pivot first. */
export function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows.reduce(
      (best, row, index) => (index > at && Math.abs(row[at]) > Math.abs(rows[best][at]) ? index : best),
      at,
    );
    [rows[at], rows[pivot]] = [rows[pivot], rows[at]];
    for (const row of rows.slice(at + 1)) {
      const factor = row[at] / rows[at][at];
      for (let column = at; column < row.length; column += 1) row[column] -= factor * rows[at][column];
    }
  }
  const found = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const known = found.reduce((sum, value, index) => sum + value * rows[at][at + 1 + index], 0);
    found.unshift((rows[at].at(-1) - known) / rows[at][at]);
  }
  return found;
}
