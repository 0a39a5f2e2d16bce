import { PipelineError } from '../shared/errors.ts';
import { splitSentences } from '../shared/sentences/split-sentences.ts';
import type { ArticleRecord, ProcessedArticle } from '../shared/stores/claim-store.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { renderActor, renderClaim } from './render-claim.ts';
import { renderHeading } from './render-heading.ts';
import { count, paint, type Terminal, wrap } from './terminal.ts';

/** An article as it is stored, with who said what in it. */
export async function showArticle(
  key: string,
  options: StoreOptions & { readonly json?: true },
  { out }: Terminal,
): Promise<void> {
  const store = await openStore(options);
  try {
    const record = await store.getArticle(key);
    if (record === undefined) throw new PipelineError('store/not-found', `there is no article ${key}`);
    out.write(options.json ? `${JSON.stringify(record)}\n` : renderRecord(record, out));
  } finally {
    store.close();
  }
}

function renderRecord(record: ArticleRecord, out: NodeJS.WriteStream): string {
  if (record.kind === 'rejected') {
    const { code, message, at } = record.rejection;
    const head = paint(
      [{ text: record.key, style: 'bold' }, { text: ` rejected ${at.slice(0, 16).replace('T', ' ')}` }],
      out,
    );
    return `${head}\n${paint([{ text: `${code}: ${message}`, style: 'yellow' }], out)}\n`;
  }
  const made = `processed ${record.processed.slice(0, 16).replace('T', ' ')} by extractor ${record.extractor}`;
  const heading = `${renderHeading(record.article, out)}\n${paint([{ text: made, style: 'dim' }], out)}`;
  return `${heading}\n${renderClaims(record, out)}`;
}

function renderClaims({ article, claims }: ProcessedArticle, out: NodeJS.WriteStream): string {
  const sentences = splitSentences(article.text);
  const shown = claims.map(
    (claim) =>
      `\n${paint([{ text: `#${claim.index} `, style: 'dim' }, ...renderActor(claim)], out)}\n${wrap(renderClaim(article.text, sentences, claim), out, '   ')}\n`,
  );
  const watched = claims.filter(({ watches }) => watches.length > 0).length;
  return `${shown.join('')}\n${count(claims.length, 'claim')}, ${watched} watched\n`;
}
