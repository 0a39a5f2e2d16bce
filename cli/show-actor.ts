import { actorIdsOf } from '../shared/actors/actor-ids-of.ts';
import type { Statement } from '../shared/novelty/statement.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { appearanceEntry, statementEntry } from '../shared/stores/list-actor-entries.ts';
import type { Appearance } from '../shared/stores/make-appearances.ts';
import { renderStatement } from './list-statements.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { items } from './paging.ts';
import { count, paint, type Terminal } from './terminal.ts';

interface ActorOptions extends StoreOptions {
  readonly limit: number;
  readonly json?: true;
}

/** What somebody said: statements on the watches, then the articles they speak in. Takes a name or an id. */
export async function showActor(name: string, options: ActorOptions, { out, err }: Terminal): Promise<void> {
  const store = await openStore(options);
  try {
    const { statements, appearances } = await readActor(store, name, options.limit);
    if (options.json) {
      const entries = [...statements.map(statementEntry), ...appearances.map(appearanceEntry)];
      for (const entry of entries) out.write(`${JSON.stringify(entry)}\n`);
      return;
    }
    for (const statement of statements) out.write(`${renderStatement(statement, out)}\n`);
    for (const appearance of appearances) out.write(`${renderAppearance(appearance, out)}\n`);
    if (appearances.length === 0) err.write(`nobody called ${name} speaks in what is stored\n`);
    else err.write(`${count(statements.length, 'statement')}, speaks in ${count(appearances.length, 'article')}\n`);
  } finally {
    store.close();
  }
}

async function readActor(
  store: ClaimStore,
  name: string,
  limit: number,
): Promise<{ statements: readonly Statement[]; appearances: readonly Appearance[] }> {
  const statements: Statement[] = [];
  const appearances: Appearance[] = [];
  for (const actor of actorIdsOf(name)) {
    for await (const each of items(limit, (page) => store.listActorStatements({ actor, ...page })))
      statements.push(each);
    for await (const each of items(limit, (page) => store.listAppearances({ actor, ...page }))) appearances.push(each);
  }
  return { statements, appearances };
}

function renderAppearance(
  { published, outlet, title, article, claims, watches }: Appearance,
  out: NodeJS.WriteStream,
): string {
  const of = watches.length > 0 ? ` on ${watches.join(', ')}` : '';
  return paint(
    [
      { text: `${[published.slice(0, 10), outlet].filter((part) => part !== undefined).join(' · ')} · ` },
      { text: title ?? article },
      { text: ` · ${count(claims.length, 'claim')}${of}${title === undefined ? '' : ` · ${article}`}`, style: 'dim' },
    ],
    out,
  );
}
