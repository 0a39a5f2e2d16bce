import { readFile } from 'node:fs/promises';
import { PipelineError } from '../shared/errors.ts';
import { type Analysis, analyseArticle } from '../shared/pipeline/analyse-article.ts';
import { readArticles, readLine } from '../shared/pipeline/read-articles.ts';
import { loadModel } from '../shared/stores/load-model.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../shared/stores/load-watches.ts';
import type { Reading } from '../shared/text/article-file.ts';
import type { Watch } from '../shared/watches/watch.ts';
import { type MemoryReport, memoryLedger } from './memory-ledger.ts';
import { readLines } from './read-lines.ts';
import { renderActor, renderClaim } from './render-claim.ts';
import { renderHeading } from './render-heading.ts';
import { count, paint, type Terminal, wrap } from './terminal.ts';
import { toJson } from './to-json.ts';

export interface AnalyseOptions {
  readonly json?: true;
  readonly watch?: string;
}

/** Reads articles and prints who said what; stores nothing. Exit status 1 where an article was rejected. */
export async function analyse(files: readonly string[], options: AnalyseOptions, terminal: Terminal): Promise<number> {
  const { out, err } = terminal;
  const watches = chooseWatches(options.watch);
  const model = loadModel();
  const ledger = memoryLedger();
  let rejected = 0;
  for await (const { reading, name } of files.length > 0 ? readFiles(files) : readInput(err)) {
    if (reading.kind === 'rejected') {
      rejected += 1;
      err.write(`${paint([{ text: `${reading.error.code}: ${reading.error.message}` }], err)}\n`);
      if (options.json) out.write(`${JSON.stringify(toJson.rejected(name, reading.error))}\n`);
      continue;
    }
    const analysis = analyseArticle(reading.article, { watches, model });
    const reports = ledger.add(analysis);
    out.write(
      options.json
        ? `${JSON.stringify(toJson.analysed(name, reading, analysis, reports))}\n`
        : renderAnalysis(analysis, reports, out),
    );
  }
  return rejected > 0 ? 1 : 0;
}

function chooseWatches(id: string | undefined): readonly Watch[] {
  const watches = loadWatches(WATCHES_DIRECTORY);
  if (id === undefined) return watches;
  const chosen = watches.filter((watch) => watch.id === id);
  if (chosen.length === 0) {
    const known = watches.map((watch) => watch.id).join(', ');
    throw new PipelineError('usage/invalid', `there is no watch ${id}; there are: ${known}`);
  }
  return chosen;
}

interface Input {
  readonly reading: Reading;
  /** The article's own id where it has one, else its file. */
  readonly name: string;
}

async function* readFiles(files: readonly string[]): AsyncGenerator<Input> {
  for (const path of files) {
    const arrived = new Date().toISOString();
    const bytes = await readFile(path).catch((error: unknown) => missing(path, error));
    const readings =
      bytes instanceof PipelineError
        ? [{ kind: 'rejected', key: path, error: bytes } as const]
        : await readArticles({ key: path, bytes, metadata: {}, arrived });
    for (const reading of readings) yield { reading, name: nameOf(reading) };
  }
}

function missing(path: string, cause: unknown): PipelineError {
  const reason =
    cause instanceof Error && 'code' in cause && cause.code === 'EISDIR' ? 'is a folder' : 'cannot be read';
  return new PipelineError('article/missing', `${path} ${reason}; expected a file`, { cause });
}

async function* readInput(err: NodeJS.WriteStream): AsyncGenerator<Input> {
  if (process.stdin.isTTY) err.write('reading JSON lines from standard input; Ctrl-D ends them\n');
  let number = 0;
  for await (const bytes of readLines(process.stdin)) {
    number += 1;
    if (bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
    const line = { key: 'stdin', bytes, metadata: {}, arrived: new Date().toISOString() };
    for (const reading of await readLine(line, number)) yield { reading, name: nameOf(reading) };
  }
}

function nameOf(reading: Reading): string {
  return reading.id ?? (reading.kind === 'article' ? reading.article.key : reading.key);
}

function renderAnalysis(
  { article, sentences, claims }: Analysis,
  reports: readonly MemoryReport[],
  out: NodeJS.WriteStream,
): string {
  const lines = [renderHeading(article, out), ''];
  for (const claim of claims) {
    lines.push(paint(renderActor(claim), out), wrap(renderClaim(article.text, sentences, claim), out, '   '));
    for (const { report } of reports.filter(({ report }) => report.claim === claim.index)) {
      const { kind, rule } = report.decision;
      lines.push(
        paint([{ text: `   ${kind === 'repeat' ? 'no notice' : 'NOTICE'}: ${kind}, ${rule}`, style: 'magenta' }], out),
      );
    }
    lines.push('');
  }
  const watched = claims.filter(({ watches }) => watches.length > 0).length;
  lines.push(paint([{ text: `${count(claims.length, 'claim')}, ${watched} watched`, style: 'dim' }], out), '', '');
  return lines.join('\n');
}
