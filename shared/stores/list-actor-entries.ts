import * as z from 'zod';
import type { Statement } from '../novelty/statement.ts';
import type { ClaimStore, Page, PageRequest } from './claim-store.ts';
import { makeCursor, parseCursor } from './cursor.ts';
import type { Appearance } from './make-appearances.ts';

/** Something an actor said on a watch, or an article the actor speaks in. */
export type ActorEntry =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'appearance'; readonly appearance: Appearance };

export function statementEntry(statement: Statement): ActorEntry {
  return { kind: 'statement', statement };
}

export function appearanceEntry(appearance: Appearance): ActorEntry {
  return { kind: 'appearance', appearance };
}

const Place = z.object({ list: z.enum(['statements', 'appearances']), cursor: z.string().optional() });
type Place = z.infer<typeof Place>;

/** An actor's statements, newest first, and after them the appearances, newest first. Takes an actor's id. */
export async function listActorEntries(
  store: ClaimStore,
  { actor, limit, cursor }: PageRequest & { readonly actor: string },
): Promise<Page<ActorEntry>> {
  const place: Place = cursor === undefined ? { list: 'statements' } : parseCursor(Place, cursor);
  if (place.list === 'appearances') return listAppearances(store, { actor, limit, cursor: place.cursor });
  const statements = await store.listActorStatements({ actor, limit, cursor: place.cursor });
  const items = statements.items.map(statementEntry);
  if (statements.cursor !== undefined) {
    return { items, cursor: makeCursor({ list: 'statements', cursor: statements.cursor }) };
  }
  const left = limit - items.length;
  if (left === 0) return { items, cursor: makeCursor({ list: 'appearances' }) };
  const rest = await listAppearances(store, { actor, limit: left });
  return { ...rest, items: [...items, ...rest.items] };
}

async function listAppearances(
  store: ClaimStore,
  request: PageRequest & { readonly actor: string },
): Promise<Page<ActorEntry>> {
  const { items, cursor } = await store.listAppearances(request);
  const entries = items.map((appearance): ActorEntry => ({ kind: 'appearance', appearance }));
  return cursor === undefined
    ? { items: entries }
    : { items: entries, cursor: makeCursor({ list: 'appearances', cursor }) };
}
