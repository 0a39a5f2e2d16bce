import type { Weights } from '../../shared/watches/model/weigh-claims.ts';

/** One case for learning: what is known of it, and the answer. */
export interface Case {
  readonly features: ReadonlyMap<string, number>;
  readonly answer: boolean;
}

const BIAS = 'bias';
// Rarer features would be learnt by heart.
const OFTEN = 4;
const STEPS = 300;

/** Logistic regression: the weights that fit the cases best, kept small by `shrink` (the strength of the L2 penalty). */
export function fitLogistic(cases: readonly Case[], shrink: number): Weights {
  const names = [...frequentFeatures(cases), BIAS];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const rows = cases.map(({ features, answer }) => ({ answer, known: knownOf(features, indexes) }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, index) => (index < names.length - 1 ? shrink * weight : 0));
    for (const { answer, known } of rows) {
      const score = known.reduce((sum, [index, value]) => sum + value * (weights[index] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-score)) - (answer ? 1 : 0);
      for (const [index, value] of known) gradient[index] = (gradient[index] ?? 0) + error * value;
    }
    // Adagrad: each weight by steps of its own size.
    const size = 0.5 / (1 + step / 100);
    for (const [index, sum] of gradient.entries()) {
      const slope = sum / cases.length;
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (size * slope) / (Math.sqrt(squares[index] ?? 0) + 1e-8);
    }
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

function frequentFeatures(cases: readonly Case[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= OFTEN ? [name] : [])).sort();
}

function knownOf(
  features: ReadonlyMap<string, number>,
  indexes: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  const known = [...features].flatMap(([name, value]): [number, number][] => {
    const index = indexes.get(name);
    return index === undefined ? [] : [[index, value]];
  });
  return [...known, [indexes.get(BIAS) ?? 0, 1]];
}
