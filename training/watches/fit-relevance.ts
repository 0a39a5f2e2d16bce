import { readFileSync, writeFileSync } from 'node:fs';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import { decideClaims } from '../../shared/watches/decide-claims.ts';
import { findFeatures } from '../../shared/watches/model/find-features.ts';
import { findTopic } from '../../shared/watches/model/find-topic.ts';
import { isSettled, type Weights, weighClaims } from '../../shared/watches/model/weigh-claims.ts';
import type { EarlierClaim, Verdict } from '../../shared/watches/view-claim.ts';
import { parseWatch } from '../../shared/watches/watch.ts';
import { makeWatchedTexts } from '../../shared/watches/watched-text.ts';
import { type Case, fitLogistic } from './fit-logistic.ts';
import { articleOf, foundClaims, type GoldArticle, givenClaims, type LabelledClaim, readGold } from './read-gold.ts';

/** An article's claims as the rules see them, with the answers; `given` where spans and actors are those of the labels. */
interface Example {
  readonly set: string;
  readonly given: boolean;
  readonly decided: readonly EarlierClaim[];
  readonly answers: readonly (boolean | undefined)[];
}

// Strong: 1,300 cases in a hundred articles, which repeat one another.
const SHRINK = 3;
const WEIGHTS = new URL('../../shared/watches/model/relevance-weights.ts', import.meta.url);
const watch = parseWatch(
  JSON.parse(readFileSync(new URL('../../shared/watches/data/russia-china.json', import.meta.url), 'utf8')),
);

// fit-relevance.ts GOLD.jsonl …: how good the rules are on each file, and weights that were fitted to the other files;
// with --write the weights fitted to all files are kept.
const files = process.argv.slice(2).filter((option) => !option.startsWith('--'));
const examples = files.flatMap((set) => readGold(set).flatMap((gold) => examplesOf(gold, set)));
for (const set of files) printFold(set);
if (process.argv.includes('--write')) writeWeights(fitTo(examples));

function examplesOf(gold: GoldArticle, set: string): readonly Example[] {
  const example = (labelled: readonly LabelledClaim[], given: boolean): readonly Example[] => {
    const claims = labelled.map(({ claim }) => claim);
    const [watched] = makeWatchedTexts(articleOf(gold), splitSentences(gold.text), claims, [watch]);
    if (watched === undefined) return [];
    return [{ set, given, decided: decideClaims(watched, claims), answers: labelled.map(({ ties }) => ties) }];
  };
  return [...example(givenClaims(gold), true), ...example(foundClaims(gold), false)];
}

function fitTo(from: readonly Example[]): Weights {
  return fitLogistic(from.flatMap(casesOf), SHRINK);
}

function casesOf({ decided, answers }: Example): readonly Case[] {
  const topic = findTopic(decided);
  return decided.flatMap(({ verdict }, index) => {
    const answer = answers[index];
    return answer === undefined || isSettled(verdict)
      ? []
      : [{ features: findFeatures(decided, index, topic), answer }];
  });
}

function printFold(set: string): void {
  const weights = fitTo(examples.filter((example) => example.set !== set));
  for (const given of [true, false]) {
    const test = examples.filter((example) => example.set === set && example.given === given);
    const byRules = figures(test, ({ decided }) => decided.map(({ verdict }) => verdict));
    const byWeights = figures(test, ({ decided }) => weighClaims(decided, weights));
    console.log(`${set} ${given ? 'given' : 'found'}: rules ${byRules}; weights ${byWeights}`);
  }
}

/** F1 with precision and recall over claims, and over articles. */
function figures(test: readonly Example[], verdictsOf: (example: Example) => readonly Verdict[]): string {
  const articles = test.map((example) => {
    const verdicts = verdictsOf(example);
    return example.answers.flatMap((is, index) => {
      return is === undefined ? [] : [{ is, found: verdicts[index]?.concerned === true }];
    });
  });
  const any = articles.map((claims) => ({
    is: claims.some(({ is }) => is),
    found: claims.some(({ found }) => found),
  }));
  return `${f1(articles.flat())}, articles ${f1(any)}`;
}

function f1(list: readonly { is: boolean; found: boolean }[]): string {
  const right = list.filter(({ is, found }) => is && found).length;
  const precision = right / list.filter(({ found }) => found).length;
  const recall = right / list.filter(({ is }) => is).length;
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent((2 * precision * recall) / (precision + recall))} (${percent(precision)}/${percent(recall)})`;
}

function writeWeights(weights: Weights): void {
  const lines = [...weights]
    .map(([name, weight]) => [name, weight.toFixed(2)] as const)
    .filter(([, weight]) => Number(weight) !== 0)
    .map(([name, weight]) => `  [${name.includes("'") ? `"${name}"` : `'${name}'`}, ${weight}],`);
  const head = '// Written by training/watches/fit-relevance.ts, never by hand.\n';
  const comment = '/** What each feature adds to the score of relevance. */\n';
  const list = `new Map([\n${lines.join('\n')}\n])`;
  writeFileSync(WEIGHTS, `${head}${comment}export const RELEVANCE_WEIGHTS: ReadonlyMap<string, number> = ${list};\n`);
}
