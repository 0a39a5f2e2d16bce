import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseModel } from '../shared/attributions/model/parse-model.ts';
import { MODEL_FILE } from '../shared/stores/load-model.ts';
import { assembleModel } from './assemble-model.ts';
import { findInArticles } from './find-in-articles.ts';
import { readCorpus } from './read-corpus.ts';
import { readTies } from './read-ties.ts';
import { runFolds } from './run-folds.ts';
import { renderScore, scoreAttribution } from './score-attribution.ts';
import { CHAIN_SETTINGS, FOLDS, TIES_WEIGHT } from './settings.ts';

const USAGE =
  'usage: npm run train -- --polnear DIR --ties DIR [--ties DIR …] [--out FILE] [--threads N] [--limit ARTICLES] [--date DAY]';

/** `npm run train -- --polnear DIR --ties DIR [--ties DIR …]`: rebuilds the model from nothing and prints what it reaches. */
async function train(): Promise<void> {
  const { values } = parseArgs({
    options: {
      polnear: { type: 'string' },
      ties: { type: 'string', multiple: true },
      out: { type: 'string', default: MODEL_FILE.pathname },
      limit: { type: 'string', default: '1000000' },
      threads: { type: 'string', default: '2' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const { polnear, ties, out, date } = values;
  if (polnear === undefined || ties === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const limit = Number(values.limit);
  const file = join(polnear, 'train.jsonl');
  const log = makeLog();
  const tasks = [-1, ...Array(FOLDS).keys()].map((heldOut) => ({
    polnear: file,
    ties,
    tiesWeight: TIES_WEIGHT,
    folds: FOLDS,
    heldOut,
    limit,
    settings: CHAIN_SETTINGS,
  }));
  const [whole, ...folds] = await runFolds(tasks, Number(values.threads), log);
  if (whole === undefined) return;
  log('judging the readings of held-out articles');
  const corpora = { polnear: readCorpus(file).slice(0, limit), ties: ties.flatMap(readTies) };
  const { bytes, report } = assembleModel({ whole, folds, ...corpora, date });
  writeFileSync(out, bytes);
  log(`wrote ${bytes.length} bytes to ${out}`);
  console.log(report);
  printDev(join(polnear, 'dev.jsonl'), bytes);
}

function makeLog(): (line: string) => void {
  const started = performance.now();
  return (line) => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}

/** What the model as written finds in articles that nothing was chosen by. */
function printDev(file: string, bytes: Uint8Array): void {
  if (!existsSync(file)) return;
  const articles = readCorpus(file);
  const score = scoreAttribution(articles, findInArticles(parseModel(bytes), articles));
  console.log(`\nPolNeAR dev, the model as written\n${renderScore(score)}`);
}

await train();
