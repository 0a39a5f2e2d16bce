import { loadModel } from '../shared/stores/load-model.ts';
import { findInArticles } from './find-in-articles.ts';
import { readCorpus } from './read-corpus.ts';
import { renderScore, scoreAttribution } from './score-attribution.ts';

/** `npm run eval -- FILE`: scores what the model finds in labelled JSON lines. */
function evaluate(file: string): void {
  const model = loadModel();
  const articles = readCorpus(file);
  const started = performance.now();
  const predictions = findInArticles(model, articles);
  const seconds = (performance.now() - started) / 1000;
  console.log(renderScore(scoreAttribution(articles, predictions)));
  console.error(`${(articles.length / seconds).toFixed(0)} articles a second`);
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run eval -- FILE.jsonl');
  process.exitCode = 2;
} else evaluate(file);
