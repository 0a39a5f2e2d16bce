import type { PipelineDeps } from '../../shared/pipeline/process-file.ts';
import type { ClaimStore, NoticeRecord } from '../../shared/stores/claim-store.ts';
import { loadModel } from '../../shared/stores/load-model.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';

const MODEL = loadModel();

/** The pipeline over a store, on a clock that stands still, never waiting. */
export function makePipelineDeps(store: ClaimStore, changes: Partial<PipelineDeps> = {}): PipelineDeps {
  return {
    store,
    watches: loadWatches(WATCHES_DIRECTORY),
    model: MODEL,
    extractorVersion: 'test',
    now: () => new Date('2023-03-08T09:00:00.000Z'),
    sleep: async () => undefined,
    random: () => 0,
    ...changes,
  };
}

/** What a store holds of the watch, for comparing: which statements, by how many articles, and which notices. */
export async function contentsOf(store: ClaimStore) {
  const watch = 'russia-china';
  const statements = await store.listStatements({ watch, limit: 1000 });
  const notices = await store.listNotices({ watch, limit: 1000 });
  const withheld = await store.listWithheld({ watch, limit: 1000 });
  return {
    statements: statements.items.map(({ actor, reports }) => ({ actor: actor.id, reports })).sort(byText),
    notices: notices.items.map(({ notice }: NoticeRecord) => notice.statement).sort(),
    withheld: withheld.items.length,
  };
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
