import { parentPort, workerData } from 'node:worker_threads';
import type { ChainSettings } from './fit-chains.ts';
import { prepareArticle } from './prepare-article.ts';
import { readCorpus } from './read-corpus.ts';
import { readTies } from './read-ties.ts';
import { type FoldResult, runFold } from './run-fold.ts';

/** What a worker is to do: the articles whose number leaves `heldOut` divided by `folds` are not learned from. */
export interface FoldTask {
  readonly polnear: string;
  readonly ties: readonly string[];
  readonly tiesWeight: number;
  readonly folds: number;
  /** -1 to learn from all. */
  readonly heldOut: number;
  /** Takes only the first articles, for a trial run. */
  readonly limit: number;
  readonly settings: ChainSettings;
}

export type FoldMessage =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'result'; readonly result: FoldResult };

const task = workerData as FoldTask;
const send = (message: FoldMessage) => parentPort?.postMessage(message);
const articles = [
  ...readCorpus(task.polnear)
    .slice(0, task.limit)
    .map((article) => prepareArticle(article, 1)),
  ...task.ties.flatMap(readTies).map((article) => prepareArticle(article, task.tiesWeight)),
];
const isHeldOut = (n: number) => task.heldOut >= 0 && n % task.folds === task.heldOut;
const fold = {
  train: articles.filter((_, n) => !isHeldOut(n)),
  heldOut: articles.filter((_, n) => isHeldOut(n)),
  settings: task.settings,
};
send({
  kind: 'result',
  result: runFold(fold, (line) => send({ kind: 'line', line: `fold ${task.heldOut}: ${line}` })),
});
