import * as z from 'zod';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../shared/stores/load-watches.ts';
import type { Watch } from '../shared/watches/watch.ts';

type Stored = Pick<ClaimStore, 'listWatches' | 'listNotices'>;

/** Ids of the watches a question is about: the one it names, else all that something is stored on and all that ship. */
export async function watchesAsked(store: Stored, named: string | undefined): Promise<readonly string[]> {
  if (named !== undefined) return [named];
  const shipped = loadWatches(WATCHES_DIRECTORY).map(({ id }) => id);
  return [...new Set([...(await store.listWatches()), ...shipped])].sort();
}

const Told = z.object({ watch: z.object({ title: z.string() }) });

/** A watch as people know it. Of one that was deployed from another folder, or is gone since, its last notice tells. */
export async function titledWatch(store: Stored, id: string): Promise<Pick<Watch, 'id' | 'title'>> {
  const shipped = loadWatches(WATCHES_DIRECTORY).find((watch) => watch.id === id);
  if (shipped !== undefined) return shipped;
  const [last] = (await store.listNotices({ watch: id, limit: 1 })).items;
  const told = last && Told.safeParse(JSON.parse(last.notice.json)).data;
  return { id, title: told?.watch.title ?? id };
}
