import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Notice } from '../shared/notices/notice.ts';
import { explainDecision } from '../shared/novelty/explain-decision.ts';
import type { Report } from '../shared/novelty/statement.ts';
import type { Outcome } from '../shared/pipeline/outcome.ts';
import { processFile } from '../shared/pipeline/process-file.ts';
import { readArticles } from '../shared/pipeline/read-articles.ts';
import { sendWaitingNotices } from '../shared/pipeline/send-notices.ts';
import { splitSentences } from '../shared/sentences/split-sentences.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { openSqliteClaimStore } from '../shared/stores/sqlite-claim-store.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { renderStatement } from './list-statements.ts';
import { localPipeline } from './local-pipeline.ts';
import { items } from './paging.ts';
import { renderActor, renderClaim } from './render-claim.ts';
import { renderHeading } from './render-heading.ts';
import { count, paint, type Terminal, wrap } from './terminal.ts';

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

/** The samples through the pipeline, each with who said what, the notices it caused and the reports it did not. */
export async function demo({ out, err }: Terminal): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'claimwatch-'));
  const store = openSqliteClaimStore(join(folder, 'claimwatch.db'));
  const deps = localPipeline(store);
  const totals = { articles: 0, rejected: 0, claims: 0, watched: 0, notices: 0, withheld: 0 };
  try {
    err.write(
      `${paint([{ text: 'In each sentence: ' }, { text: '[source]', style: 'cyan' }, { text: ' ' }, { text: 'cue', style: 'yellow' }, { text: ' ' }, { text: '«content»', style: 'bold' }], err)}\n\n`,
    );
    for (const { path, key } of await samplesInOrder()) {
      const bytes = await readFile(path);
      for (const outcome of await processFile(deps, { key, bytes, metadata: {}, arrived: deps.now().toISOString() })) {
        await showOutcome(store, outcome, out);
        addTo(totals, outcome);
      }
      await sendWaitingNotices({ store, now: deps.now, sender: { send: async () => undefined } });
    }
    await showStored(store, totals, out);
    return 0;
  } finally {
    store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Totals {
  articles: number;
  rejected: number;
  claims: number;
  watched: number;
  notices: number;
  withheld: number;
}

/** By day of publication, as they would have come in. */
async function samplesInOrder(): Promise<readonly FoundFile[]> {
  const files = (await findFiles(SAMPLES)).filter(
    ({ key }) => !key.endsWith('.claims.json') && !['notices.json', 'README.md'].includes(key),
  );
  const dated = await Promise.all(
    files.map(async (file) => ({ file, published: await publishedOf(file, await readFile(file.path)) })),
  );
  return dated.sort((a, b) => a.published.localeCompare(b.published)).map(({ file }) => file);
}

async function publishedOf({ key }: FoundFile, bytes: Uint8Array): Promise<string> {
  const [first] = await readArticles({ key, bytes, metadata: {}, arrived: '9999-12-31' });
  return first?.kind === 'article' ? first.article.published : '9999-12-31';
}

async function showOutcome(store: ClaimStore, outcome: Outcome, out: NodeJS.WriteStream): Promise<void> {
  if (outcome.kind === 'unchanged') return;
  if (outcome.kind === 'rejected') {
    out.write(`${paint([{ text: outcome.key, style: ['bold', 'underline'] }], out)}\n`);
    out.write(
      `${wrap([{ text: 'REJECTED ', style: 'yellow' }, { text: `${outcome.code}: ${outcome.message}` }], out, '   ')}\n\n`,
    );
    return;
  }
  const record = await store.getArticle(outcome.key);
  if (record?.kind !== 'processed') return;
  const { article, claims } = record;
  const sentences = splitSentences(article.text);
  out.write(`${renderHeading(article, out)}\n\n`);
  for (const claim of claims) {
    out.write(`${paint(renderActor(claim), out)}\n${wrap(renderClaim(article.text, sentences, claim), out, '   ')}\n`);
    for (const report of outcome.reports.filter((report) => report.claim === claim.index)) {
      out.write(`${await renderDecision(store, report, outcome.notices, out)}\n`);
    }
    out.write('\n');
  }
  if (claims.length === 0) out.write('   nobody is made to say anything in it\n\n');
  else if (outcome.reports.length === 0) out.write('   nothing in it concerns the watch\n\n');
}

/** The notice a report caused, or why it caused none. */
async function renderDecision(
  store: ClaimStore,
  report: Report,
  notices: readonly Notice[],
  out: NodeJS.WriteStream,
): Promise<string> {
  const notice = notices.find(({ statement }) => statement === report.statement);
  if (notice !== undefined && report.decision.kind !== 'repeat') {
    const again = notice.decision === 'reiteration' ? ' (said before)' : '';
    return wrap(
      [
        { text: `NOTICE${again} `, style: 'magenta' },
        { text: notice.subject, style: 'bold' },
      ],
      out,
      '   ',
    );
  }
  const statement = await store.getStatement(report.statement);
  const nearest = report.decision.nearest && (await store.getStatement(report.decision.nearest.statement));
  const [reason = report.decision.rule] = statement === undefined ? [] : explainDecision(report, statement, nearest);
  return wrap(
    [
      { text: 'NO NOTICE ', style: 'magenta' },
      { text: reason.replace(/^no notice: /, ''), style: 'dim' },
    ],
    out,
    '   ',
  );
}

function addTo(totals: Totals, outcome: Outcome): void {
  totals.articles += 1;
  if (outcome.kind === 'rejected') totals.rejected += 1;
  if (outcome.kind === 'rejected' || outcome.kind === 'unchanged') return;
  totals.claims += outcome.claims.length;
  totals.watched += outcome.reports.length;
  totals.notices += outcome.notices.length;
  totals.withheld += outcome.reports.length - outcome.notices.length;
}

async function showStored(store: ClaimStore, totals: Totals, out: NodeJS.WriteStream): Promise<void> {
  out.write(`${paint([{ text: 'What was stored', style: ['bold', 'underline'] }], out)}\n\n`);
  const { articles, rejected, claims, watched, notices, withheld } = totals;
  out.write(
    `${count(articles, 'article')}, ${rejected} of them rejected; ${count(claims, 'claim')}, ${watched} on the watch;\n`,
  );
  out.write(`${count(notices, 'notice')} sent, ${withheld} retold and withheld. The statements, newest first:\n\n`);
  for await (const statement of items(100, (page) => store.listStatements({ watch: 'russia-china', ...page }))) {
    out.write(`${renderStatement(statement, out)}\n`);
  }
  out.write('\nYour own articles: npm run claimwatch -- watch ./inbox\n');
}
