import { findAttributions } from '../shared/attributions/find-attributions.ts';
import { labelArticle } from '../shared/attributions/model/label-article.ts';
import { splitSentences } from '../shared/sentences/split-sentences.ts';
import { loadModel } from '../shared/stores/load-model.ts';
import type { Span } from '../shared/text/span.ts';
import { type LabelledAttribution, readCorpus } from './read-corpus.ts';
import { renderScore, scoreAttribution } from './score-attribution.ts';

/** `npm run eval -- FILE`: scores what the model finds in labelled JSON lines. */
function evaluate(file: string): void {
  const model = loadModel();
  const articles = readCorpus(file);
  const started = performance.now();
  const predictions = new Map(
    articles.map(({ id, text }) => {
      const sentences = splitSentences(text);
      return [
        id,
        labelArticle(model, { text, sentences, byRules: findAttributions(text, sentences) }).map(toPairs),
      ] as const;
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  console.log(renderScore(scoreAttribution(articles, predictions)));
  console.error(`${(articles.length / seconds).toFixed(0)} articles a second`);
}

function toPairs(found: {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
}): LabelledAttribution {
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);
  return { source: pairs(found.source), cue: pairs(found.cue), content: pairs(found.content) };
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run eval -- FILE.jsonl');
  process.exitCode = 2;
} else evaluate(file);
