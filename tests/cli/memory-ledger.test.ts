import { describe, expect, it } from '@jest/globals';
import { memoryLedger } from '../../cli/memory-ledger.ts';
import { analyseArticle } from '../../shared/pipeline/analyse-article.ts';
import { readArticles } from '../../shared/pipeline/read-articles.ts';
import { loadModel } from '../../shared/stores/load-model.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';

const MODEL = loadModel();
const WATCHES = loadWatches(WATCHES_DIRECTORY).filter(({ id }) => id === 'russia-china');
const SAID = 'Qin Gang said on Tuesday that the ties between China and Russia threaten no country.';
const RETOLD = 'China and Russia are no danger to anybody, said Qin Gang on Tuesday.';

describe('memoryLedger', () => {
  it('given a point and its retelling, then the second is a repeat', async () => {
    expect(await kindsOf([SAID], [RETOLD])).toEqual([['first-report'], ['repeat']]);
  });

  it('given one text under two keys, then the second is a copy, as in the pipeline', async () => {
    const added = await addAll([SAID], [SAID]);
    const rules = added.map((reports) => reports.map(({ report }) => report.decision.rule));
    expect(rules).toEqual([['no-earlier-statement'], ['same-text']]);
  });
});

async function addAll(...articles: readonly (readonly string[])[]) {
  const ledger = memoryLedger();
  const added: ReturnType<typeof ledger.add>[] = [];
  for (const [i, paragraphs] of articles.entries()) {
    const text = `---\npublished: 2023-03-08\n---\n${paragraphs.join('\n\n')}\n`;
    const bytes = new TextEncoder().encode(text);
    const [reading] = await readArticles({ key: `${i}.txt`, bytes, metadata: {}, arrived: '2023-03-08T10:00:00Z' });
    if (reading?.kind !== 'article') throw new Error('the article was rejected');
    added.push(ledger.add(analyseArticle(reading.article, { watches: WATCHES, model: MODEL })));
  }
  return added;
}

async function kindsOf(...articles: readonly (readonly string[])[]) {
  return (await addAll(...articles)).map((reports) => reports.map(({ report }) => report.decision.kind));
}
