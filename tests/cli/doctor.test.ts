import { describe, expect, it } from '@jest/globals';
import { type DoctorParts, followCanary } from '../../cli/doctor.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { sendWaitingNotices } from '../../shared/pipeline/send-notices.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { makeFile } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

const NOW = new Date('2023-03-08T09:00:00.000Z');

describe('followCanary', () => {
  it('given a stack that is well, then every leg is told with its time, and nothing is left behind', async () => {
    const { run, gone } = setUp();
    const { status, out } = await run();
    expect(status).toBe(0);
    expect(out.match(/passed .+/g)).toEqual([
      expect.stringMatching(/bucket: \d+ ms/),
      expect.stringMatching(/queue, function and table: \d+ ms/),
      expect.stringMatching(/stream and notify: \d+ ms/),
    ]);
    expect(gone).toEqual(['bucket articles/.canary/qabcde.txt', 'table articles/.canary/qabcde.txt']);
  });

  it('given a function that stores the article only as it is taken away, then it is found and taken away too', async () => {
    const { run, forgotten } = setUp({ after: 'removed', depth: { waiting: 0, inWork: 1 } });
    const { status, out } = await run();
    expect(status).toBe(1);
    expect(out).toContain('stopped queue and function');
    expect(forgotten).toEqual(['processed']);
  });

  it('given Ctrl-C, then it says so and waits no longer, and nothing is left behind', async () => {
    const controller = new AbortController();
    const { run, gone, waited } = setUp({
      extract: async () => controller.abort(),
      stop: controller.signal,
    });
    const { status, out } = await run();
    expect(status).toBe(1);
    expect(out).toContain('stopped queue and function: it was still on its way when you stopped');
    expect(waited()).toBeLessThan(5_000);
    expect(gone).toHaveLength(2);
  });

  it('given a bucket that gives nothing back, then the table is cleared all the same, and what is left is named', async () => {
    const remove = async (): Promise<void> => {
      throw new Error('AccessDenied');
    };
    const { run, gone } = setUp({ remove });
    const { status, err } = await run();
    expect(status).toBe(1);
    expect(err).toContain('articles/.canary/qabcde.txt could not be taken out of the bucket: AccessDenied');
    expect(gone).toEqual(['table articles/.canary/qabcde.txt']);
  });

  it('given a stack that does not answer, then the error is told, and everything is taken away', async () => {
    const { run, gone } = setUp({ unanswered: true });
    await expect(run()).rejects.toThrow('no route');
    expect(gone).toHaveLength(2);
  });

  it.each([
    ['no message came', { waiting: 0, inWork: 0 }, 'no message reached the queue'],
    ['the function takes none', { waiting: 3, inWork: 0 }, 'the function takes none'],
    ['the function fails', { waiting: 0, inWork: 1 }, 'does not finish them'],
  ])('given that %s, then it stopped at the queue and the function', async (_case, depth, why) => {
    const { run, gone } = setUp({ depth, extract: async () => undefined });
    const { status, out } = await run();
    expect(status).toBe(1);
    expect(out).toContain(`stopped queue and function: `);
    expect(out).toContain(why);
    expect(gone).toHaveLength(2);
  });

  it('given a bucket that takes nothing, then it stopped there', async () => {
    const add = async (): Promise<void> => {
      throw new Error('AccessDenied');
    };
    const { status, out } = await setUp({ add }).run();
    expect(status).toBe(1);
    expect(out).toContain('stopped bucket: Error: AccessDenied');
  });

  it('given notices that nobody sends, then it stopped at the stream or notify', async () => {
    const { status, out } = await setUp({ notify: async () => undefined }).run();
    expect(status).toBe(1);
    expect(out).toContain('stopped notice: it waits: the stream did not reach notify');
  });

  it('given a notice that was parked, then its error is told', async () => {
    const { store, run } = setUp({
      notify: async () => {
        const { items } = await store.listNotices({ watch: 'canary', limit: 1 });
        for (const { notice } of items) await store.addNoticeFailure(notice.id, 'no right to publish', 1);
      },
    });
    expect((await run()).out).toContain('stopped notice: no right to publish');
  });
});

interface Changes {
  readonly depth?: { readonly waiting: number; readonly inWork: number };
  readonly add?: DoctorParts['uploads']['add'];
  readonly remove?: DoctorParts['uploads']['remove'];
  readonly stop?: AbortSignal;
  /** The function stores the article only when it is gone from the bucket. */
  readonly after?: 'removed';
  readonly unanswered?: boolean;
  readonly extract?: () => Promise<unknown>;
  readonly notify?: () => Promise<unknown>;
}

/** A stack whose functions run while the doctor waits. */
function setUp(changes: Changes = {}) {
  const store = openSqliteClaimStore(':memory:');
  const deps = makePipelineDeps(store);
  const gone: string[] = [];
  const forgotten: unknown[] = [];
  const landed: { key: string; bytes: Uint8Array }[] = [];
  let time = 0;
  const extract =
    changes.extract ??
    (async () => {
      if (changes.after === 'removed' && gone.length === 0) return;
      for (const { key, bytes } of landed) await processFile(deps, makeFile(key, Buffer.from(bytes).toString()));
    });
  const sender = {
    send: async (): Promise<void> => {
      throw new Error('a canary was sent to somebody');
    },
  };
  const notify = changes.notify ?? (() => sendWaitingNotices({ store, sender, now: () => NOW }));
  const parts: DoctorParts = {
    uploads: {
      add: changes.add ?? (async ({ key, bytes }) => void landed.push({ key, bytes })),
      remove: changes.remove ?? (async (key) => void gone.push(`bucket ${key}`)),
    },
    store: changes.unanswered ? unanswering(store) : store,
    queues: { getDepth: async () => changes.depth ?? { waiting: 0, inWork: 0 } },
    intakeQueue: 'queue',
    forget: async (key) => {
      gone.push(`table ${key}`);
      forgotten.push((await store.getArticle(key))?.kind);
    },
    clock: () => time,
    now: () => NOW,
    wait: async (milliseconds) => {
      time += milliseconds;
      await extract();
      await notify();
    },
    letters: 'qabcde',
    stop: changes.stop ?? new AbortController().signal,
  };
  const run = async () => {
    const terminal = fakeTerminal();
    return { status: await followCanary(parts, terminal), ...terminal.written };
  };
  return { store, gone, forgotten, run, waited: () => time };
}

/** Fails once, and answers again when the canary is taken away. */
function unanswering(store: DoctorParts['store']): DoctorParts['store'] {
  let asked = 0;
  return {
    ...store,
    getArticle: async (key) => {
      asked += 1;
      if (asked === 1) throw new Error('no route');
      return store.getArticle(key);
    },
  };
}
