import { readFileSync, writeFileSync } from 'node:fs';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import { decideClaims } from '../../shared/watches/decide-claims.ts';
import { findFeatures } from '../../shared/watches/model/find-features.ts';
import { findTopic } from '../../shared/watches/model/find-topic.ts';
import { isConcerned, isSettled } from '../../shared/watches/model/weigh-claims.ts';
import { parseWatch } from '../../shared/watches/watch.ts';
import { readText, watchText } from '../../shared/watches/watched-text.ts';
import { type Case, fitLogistic, type Weights } from './fit-logistic.ts';
import { articleOf, foundClaims, type GoldArticle, givenClaims, type LabelledClaim, readGold } from './read-gold.ts';

/**
 * `fit-relevance.ts GOLD.jsonl …`: fits the weights of relevance to labelled articles on Russia and China, tells how good
 * weights are that were fitted without the file they are measured on, and with `--write` writes those of all files.
 */
interface Example extends Case {
  readonly set: string;
  readonly article: string;
  readonly given: boolean;
  readonly rules: boolean;
  readonly settled: boolean;
}

const SHRINK = 3;
const WEIGHTS = new URL('../../shared/watches/model/relevance-weights.ts', import.meta.url);
const watch = parseWatch(
  JSON.parse(readFileSync(new URL('../../shared/watches/data/russia-china.json', import.meta.url), 'utf8')),
);
const files = process.argv.slice(2).filter((option) => !option.startsWith('--'));
const examples = files.flatMap((set) => readGold(set).flatMap((gold) => examplesOf(gold, set)));
for (const set of files) printFold(set);
if (process.argv.includes('--write'))
  writeWeights(
    fitLogistic(
      examples.filter(({ settled }) => !settled),
      SHRINK,
    ),
  );

function examplesOf(gold: GoldArticle, set: string): readonly Example[] {
  return [...examplesFrom(gold, givenClaims(gold), set, true), ...examplesFrom(gold, foundClaims(gold), set, false)];
}

function examplesFrom(gold: GoldArticle, labelled: readonly LabelledClaim[], set: string, given: boolean): Example[] {
  const claims = labelled.map(({ claim }) => claim);
  const watched = watchText(readText(articleOf(gold), splitSentences(gold.text), claims, [watch]), watch);
  if (watched === undefined) return [];
  const decided = decideClaims(watched, claims);
  const topic = findTopic(decided);
  return labelled.flatMap(({ ties }, index) => {
    const verdict = decided[index]?.verdict;
    if (ties === undefined || verdict === undefined) return [];
    const features = findFeatures(decided, index, topic);
    const settled = isSettled(verdict);
    return [{ set, article: gold.id, given, features, answer: ties, rules: verdict.concerned, settled }];
  });
}

function printFold(set: string): void {
  const weights = fitLogistic(
    examples.filter((example) => example.set !== set && !example.settled),
    SHRINK,
  );
  for (const given of [true, false]) {
    const test = examples.filter((example) => example.set === set && example.given === given);
    const byRules = figures(test, ({ rules }) => rules);
    const byWeights = figures(test, (example) => decide(example, weights));
    console.log(`${set} ${given ? 'given' : 'found'}: rules ${byRules}, weights ${byWeights}`);
  }
}

function decide({ settled, rules, features }: Example, weights: Weights): boolean {
  return settled ? rules : isConcerned({ concerned: rules }, features, weights);
}

/** F1 over claims with precision and recall, and F1 over articles. */
function figures(test: readonly Example[], answer: (example: Example) => boolean): string {
  const claims = test.map((example) => ({ is: example.answer, found: answer(example) }));
  const articles = [...Map.groupBy(test, ({ article }) => article).values()].map((list) => ({
    is: list.some((example) => example.answer),
    found: list.some(answer),
  }));
  return `${f1(claims)} (articles ${f1(articles)})`;
}

function f1(list: readonly { is: boolean; found: boolean }[]): string {
  const right = list.filter(({ is, found }) => is && found).length;
  const precision = right / list.filter(({ found }) => found).length;
  const recall = right / list.filter(({ is }) => is).length;
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent((2 * precision * recall) / (precision + recall))} = ${percent(precision)}/${percent(recall)}`;
}

function writeWeights(weights: Weights): void {
  const lines = [...weights]
    .map(([name, weight]) => [name, weight.toFixed(2)] as const)
    .filter(([, weight]) => Number(weight) !== 0)
    .map(([name, weight]) => `  [${name.includes("'") ? `"${name}"` : `'${name}'`}, ${weight}],`);
  writeFileSync(
    WEIGHTS,
    `/** What each feature adds to the score of relevance: written by training/watches/fit-relevance.ts, never by hand. */\nexport const RELEVANCE_WEIGHTS: ReadonlyMap<string, number> = new Map([\n${lines.join('\n')}\n]);\n`,
  );
}
