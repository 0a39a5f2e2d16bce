import type { LabelledArticle, LabelledAttribution } from './read-corpus.ts';
import { type Count, type Counts, SCORED_KINDS, SCORED_ROLES, scoreArticle } from './score-article.ts';

/** Precision, recall and their mean, in percent. */
export interface Figures {
  readonly P: number;
  readonly R: number;
  readonly F: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface AttributionScore {
  readonly articles: number;
  /** By measure, in the order in which they are printed: `attribution` first. */
  readonly figures: ReadonlyMap<string, Figures>;
  /** In how many percent of the pairs with the right content the source is right. */
  readonly sourceGivenContent: number;
  /** 95 % interval of the headline over articles, by bootstrap. */
  readonly interval: readonly [number, number];
}

const MEASURES = [
  'attribution',
  ...SCORED_KINDS,
  'strict',
  'content',
  ...['token', 'exact', 'overlap'].flatMap((measure) => SCORED_ROLES.map((role) => `${measure}.${role}`)),
];

const NOTHING: Count = { hit: 0, hitGold: 0, predicted: 0, gold: 0 };

/** Scores predictions, by article id, against labelled articles; an article without predictions counts as empty. */
export function scoreAttribution(
  articles: readonly LabelledArticle[],
  predictions: ReadonlyMap<string, readonly LabelledAttribution[]>,
): AttributionScore {
  const counts = articles.map((article) => scoreArticle(article, predictions.get(article.id) ?? []));
  const sums = new Map(MEASURES.map((measure) => [measure, addUp(counts, measure)]));
  const figures = new Map(MEASURES.map((measure) => [measure, figuresOf(sums.get(measure) ?? NOTHING)]));
  const right = sums.get('attribution')?.hit ?? 0;
  const content = sums.get('content')?.hit ?? 0;
  return {
    articles: articles.length,
    figures,
    sourceGivenContent: percent(right, content),
    interval: intervalOf(counts),
  };
}

/** The score as a table for people. */
export function renderScore({ articles, figures, interval, sourceGivenContent }: AttributionScore): string {
  const lines = [
    `${articles} articles`.padEnd(18) + ['P', 'R', 'F', 'predicted', 'gold'].map((h) => h.padStart(10)).join(''),
  ];
  for (const [measure, { P, R, F, predicted, gold }] of figures) {
    const tail = measure === 'attribution' ? `   F 95 % [${interval.join(', ')}]` : '';
    const rest = measure === 'content' ? `   source right given content: ${sourceGivenContent}` : '';
    const numbers = [P.toFixed(1), R.toFixed(1), F.toFixed(1), predicted, gold].map((x) => String(x).padStart(10));
    lines.push(measure.padEnd(18) + numbers.join('') + tail + rest);
  }
  return lines.join('\n');
}

function addUp(counts: readonly Counts[], measure: string): Count {
  return counts.reduce((sum: Count, article) => {
    const one = article.get(measure) ?? NOTHING;
    return {
      hit: sum.hit + one.hit,
      hitGold: sum.hitGold + one.hitGold,
      predicted: sum.predicted + one.predicted,
      gold: sum.gold + one.gold,
    };
  }, NOTHING);
}

function figuresOf({ hit, hitGold, predicted, gold }: Count): Figures {
  const p = predicted === 0 ? 0 : hit / predicted;
  const r = gold === 0 ? 0 : hitGold / gold;
  return { P: round(p), R: round(r), F: p + r === 0 ? 0 : round((2 * p * r) / (p + r)), predicted, gold };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole);
}

function round(share: number): number {
  return Math.round(share * 1e4) / 100;
}

const DRAWS = 1000;

function intervalOf(counts: readonly Counts[]): readonly [number, number] {
  let seed = 20180507;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const draws = Array.from({ length: DRAWS }, () => {
    const drawn = counts.map(() => counts[Math.floor(random() * counts.length)] as Counts);
    return figuresOf(addUp(drawn, 'attribution')).F;
  }).sort((a, b) => a - b);
  return [draws[25] ?? 0, draws[974] ?? 0];
}
