import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFiles } from '../../cli/find-files.ts';
import type { Article } from '../../shared/text/article.ts';
import { grow, HOSTILE } from '../support/hostile-texts.ts';

// npm run bench [-- FILE.jsonl]: how fast articles are analysed, by stage, how the time grows on hostile texts, and how
// long each function's bundle takes to import at a cold start.
// Without a file of JSON lines (`{ "text": … }`) the samples are read, over and over.

const started = performance.now();
const { findAttributions } = await import('../../shared/attributions/find-attributions.ts');
const { makeClaims } = await import('../../shared/claims/make-claims.ts');
const { splitSentences } = await import('../../shared/sentences/split-sentences.ts');
const { loadModel } = await import('../../shared/stores/load-model.ts');
const { loadWatches, WATCHES_DIRECTORY } = await import('../../shared/stores/load-watches.ts');
const { readArticles } = await import('../../shared/pipeline/read-articles.ts');
const { matchWatches } = await import('../../shared/watches/match-watches.ts');
console.log(`import ${ms(performance.now() - started)}, ${memory()}`);

const watches = loadWatches(WATCHES_DIRECTORY);
const loading = performance.now();
const model = loadModel();
console.log(`model ${ms(performance.now() - loading)}, ${memory()}`);
const articles = await readInput(process.argv[2]);
const times = { sentences: 0, attributions: 0, claims: 0, watches: 0 };
const rounds = Math.max(1, Math.ceil(100 / articles.length));
analyseAll(1);
for (const stage of Object.keys(times) as (keyof typeof times)[]) times[stage] = 0;
const total = timed(() => analyseAll(rounds));
const count = articles.length * rounds;
console.log(
  `${count} articles, ${Math.round((count / total) * 1_000)} a second, ${ms(total / count)} each, ${memory()}`,
);
for (const [stage, time] of Object.entries(times)) console.log(`  ${stage.padEnd(14)} ${ms(time / count)}`);

console.log('\n25,000 and 100,000 characters of …: four times the length should take about four times as long');
for (const [name, unit] of HOSTILE) {
  const [short, long] = [25_000, 100_000].map((length) => timed(() => analyse(articleOf(grow(unit, length)))));
  console.log(
    `  ${name.padEnd(26)} ${ms(short ?? 0).padStart(9)} ${ms(long ?? 0).padStart(9)}   × ${((long ?? 0) / (short || 1)).toFixed(1)}`,
  );
}

console.log('\nimporting a function’s bundle in a new process, the shortest time and the median');
// Imported here: what it imports itself is timed above.
const { timeColdImports } = await import('./cold-imports.ts');
for (const { name, shortest, median } of timeColdImports()) {
  console.log(`  ${name.padEnd(14)} ${ms(shortest)} ${ms(median)}`);
}

function analyseAll(times: number): void {
  for (let round = 0; round < times; round += 1) for (const article of articles) analyse(article);
}

function analyse(article: Article): void {
  const at = [performance.now()];
  const sentences = splitSentences(article.text);
  at.push(performance.now());
  const attributions = findAttributions(article.text, sentences, model);
  at.push(performance.now());
  const claims = makeClaims(article, sentences, attributions);
  at.push(performance.now());
  matchWatches(article, sentences, claims, watches);
  at.push(performance.now());
  for (const [i, stage] of (['sentences', 'attributions', 'claims', 'watches'] as const).entries()) {
    times[stage] += (at[i + 1] ?? 0) - (at[i] ?? 0);
  }
}

async function readInput(file: string | undefined): Promise<readonly Article[]> {
  const arrived = new Date().toISOString();
  const files =
    file === undefined
      ? await findFiles(fileURLToPath(new URL('../../samples/', import.meta.url)))
      : [{ path: file, key: file }];
  const inputs = files.filter(
    ({ key }) => !key.endsWith('.claims.json') && key !== 'notices.json' && !key.endsWith('.md'),
  );
  const readings = await Promise.all(
    inputs.map(({ path, key }) => readArticles({ key, bytes: readFileSync(path), metadata: {}, arrived })),
  );
  return readings.flat().flatMap((reading) => (reading.kind === 'article' ? [reading.article] : []));
}

function articleOf(text: string): Article {
  return { key: 'bench', text, revision: '0', published: '2023-03-07', publishedFrom: 'article' };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function memory(): string {
  return `${Math.round(process.memoryUsage().rss / 1_000_000)} MB resident`;
}
