import { describe, expect, it } from '@jest/globals';
import { memoryLedger } from '../../cli/memory-ledger.ts';
import { analyseArticle } from '../../shared/pipeline/analyse-article.ts';
import { loadModel } from '../../shared/stores/load-model.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';
import { readArticles } from '../../shared/text/read-articles.ts';

const MODEL = loadModel();
const WATCHES = loadWatches(WATCHES_DIRECTORY).filter(({ id }) => id === 'russia-china');
const SAID = 'Qin Gang said on Tuesday that the ties between China and Russia threaten no country.';
const RETOLD = 'China and Russia are no danger to anybody, said Qin Gang on Tuesday.';

describe('memoryLedger', () => {
  it('given a point and its retelling, then the second is a repeat', () => {
    expect(kindsOf([SAID], [RETOLD])).toEqual([['first-report'], ['repeat']]);
  });

  it('given one text under two keys, then the second is a copy, as in the pipeline', () => {
    const rules = addAll([SAID], [SAID]).map((reports) => reports.map(({ report }) => report.decision.rule));
    expect(rules).toEqual([['no-earlier-statement'], ['same-text']]);
  });
});

function addAll(...articles: readonly (readonly string[])[]) {
  const ledger = memoryLedger();
  return articles.map((paragraphs, i) => {
    const text = `---\npublished: 2023-03-08\n---\n${paragraphs.join('\n\n')}\n`;
    const bytes = new TextEncoder().encode(text);
    const [reading] = readArticles({ key: `${i}.txt`, bytes, metadata: {}, arrived: '2023-03-08T10:00:00Z' });
    if (reading?.kind !== 'article') throw new Error('the article was rejected');
    return ledger.add(analyseArticle(reading.article, { watches: WATCHES, model: MODEL }));
  });
}

function kindsOf(...articles: readonly (readonly string[])[]) {
  return addAll(...articles).map((reports) => reports.map(({ report }) => report.decision.kind));
}
