/**
 * node training/novelty/check-paraphrases.ts OTHER_DIR CHECKTHAT_DIR
 *
 * Whether the measure of novelty is no accident of one corpus: on MRPC (same meaning or not, the threshold chosen on the
 * training part), and on CheckThat! 2020 task 2 (which checked claim does a tweet repeat), whose archive is unpacked in
 * CHECKTHAT_DIR. Neither is about states and their ties.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { compareTellings, makeTelling, type Telling } from '../../shared/novelty/compare-tellings.ts';
import { makeTerms } from '../../shared/novelty/make-terms.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';

const [, , other = '.', checkthat] = argv;

function tell(text: string): Telling {
  return makeTelling(splitSentences(text).flatMap(({ tokens }) => makeTerms(tokens)));
}

checkMrpc();
if (checkthat !== undefined) checkCheckThat(checkthat);

function checkMrpc(): void {
  const train = readMrpc('msr-paraphrase-train.txt');
  const test = readMrpc('msr-paraphrase-test.txt');
  const thresholds = Array.from({ length: 60 }, (_, i) => 0.2 + i / 100);
  const threshold = thresholds.reduce((best, each) => (accuracy(train, each) > accuracy(train, best) ? each : best));
  const right = test.filter(({ same, score }) => same && score >= threshold).length;
  const said = test.filter(({ score }) => score >= threshold).length;
  const f1 = (2 * right) / (said + test.filter(({ same }) => same).length);
  console.log(
    `MRPC: threshold ${threshold.toFixed(2)}, accuracy ${percent(accuracy(test, threshold))}, F1 ${percent(f1)}`,
  );
}

interface Scored {
  readonly same: boolean;
  readonly score: number;
}

function readMrpc(name: string): readonly Scored[] {
  const lines = readFileSync(join(other, name), 'utf8').split(/\r?\n/).slice(1);
  return lines.flatMap((line) => {
    const [same, , , first, second] = line.split('\t');
    if (first === undefined || second === undefined) return [];
    return [{ same: same === '1', score: compareTellings(tell(first), tell(second)).score }];
  });
}

function accuracy(pairs: readonly Scored[], threshold: number): number {
  return pairs.filter(({ same, score }) => same === score >= threshold).length / pairs.length;
}

function checkCheckThat(directory: string): void {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const find = (pattern: RegExp) => join(directory, files.find((file) => pattern.test(file)) ?? '');
  const claims = readRows(find(/verified_claims\.docs\.tsv$/)).map(([id, claim, title]) => ({
    id,
    tellings: [tell(claim ?? ''), tell(title ?? '')],
  }));
  for (const part of ['dev', 'test'].filter((name) =>
    files.some((file) => file.startsWith(name) || file.includes(`/${name}`)),
  )) {
    const tweets = readRows(find(new RegExp(`${part}.*(?:tweets\\.queries|queries)\\.tsv$`)));
    const answers = new Map(
      readRows(find(new RegExp(`${part}.*\\.qrels$`)), 0).map(([tweet, , claim]) => [tweet, claim]),
    );
    let sum = 0;
    for (const [id, text] of tweets) {
      const telling = tell(text ?? '');
      const ranked = claims
        .map((claim) => ({
          id: claim.id,
          score: Math.max(...claim.tellings.map((each) => compareTellings(each, telling).score)),
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 5);
      const rank = ranked.findIndex((claim) => claim.id === answers.get(id));
      if (rank >= 0) sum += 1 / (rank + 1);
    }
    console.log(`CheckThat! ${part}: MAP@5 ${(sum / tweets.length).toFixed(3)} over ${tweets.length} tweets`);
  }
}

function readRows(path: string, skip = 1): readonly (readonly string[])[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/).slice(skip);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
