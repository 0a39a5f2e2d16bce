import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimStore } from '../../../shared/stores/claim-store.ts';
import { findDecisions } from '../../../shared/stores/find-decisions.ts';
import { listActorEntries } from '../../../shared/stores/list-actor-entries.ts';
import { listNoticeEntries, type NoticeEntry } from '../../../shared/stores/list-notice-entries.ts';
import { listReportedClaims } from '../../../shared/stores/list-reported-claims.ts';
import { MINISTER } from '../../support/claim-values.ts';
import { readPages } from '../../support/read-pages.ts';
import { addTelling, addTellings } from '../../support/stored-claims.ts';

const watch = 'russia-china';
const LIMITS = [1, 2, 3, 5, 8, 100];

/** What is asked of several lists at once, over any claim store. `open` gives an empty one each time. */
export function describeReaderQuestions(name: string, open: () => Promise<ClaimStore>): void {
  describe(`${name}, asked by the reader`, () => {
    let store: ClaimStore;
    let tellings: number;

    beforeEach(async () => {
      store = await open();
      tellings = await addTellings(store);
    });

    afterEach(() => store.close());

    const entries =
      (kinds: readonly NoticeEntry['kind'][], times: object = {}) =>
      (page: { limit: number }) =>
        listNoticeEntries(store, { watch, kinds, ...times, ...page });
    const both = entries(['notice', 'withheld']);
    const claims =
      (times: object = {}) =>
      (page: { limit: number }) =>
        listReportedClaims(store, { watch, ...times, ...page });

    it('given any length of page, then notices and withheld reports come once each, in the same order of time', async () => {
      const whole = await readPages(1000, both);
      expect(whole.map(nameOfEntry)).toHaveLength(tellings);
      expect(new Set(whole.map(nameOfEntry)).size).toBe(tellings);
      expect(whole.map(({ at }) => at)).toEqual(whole.map(({ at }) => at).sort((a, b) => b.localeCompare(a)));
      for (const limit of LIMITS) expect(await readPages(limit, both)).toEqual(whole);
      const notices = await readPages(2, entries(['notice']));
      expect(notices).toEqual(whole.filter(({ kind }) => kind === 'notice'));
      const withheld = await readPages(2, entries(['withheld']));
      expect(withheld).toEqual(whole.filter(({ kind }) => kind === 'withheld'));
      expect(await readPages(2, entries([]))).toEqual([]);
      const times = { since: '2023-03-08T01:00:00.000Z', until: '2023-03-08T02:00:00.000Z' };
      const hour = await readPages(2, entries(['notice', 'withheld'], times));
      expect(hour).toEqual(whole.filter(({ at }) => at === '2023-03-08T01:00:00.000Z'));
    });

    it('given what is decided between two pages, then what was there comes once each all the same', async () => {
      const before = (await readPages(1000, both)).map(nameOfEntry);
      const read = await readPages(3, both, (pages) => addTelling(store, lateTelling(pages)));
      expect(read.map(nameOfEntry)).toEqual(before);
    });

    it('given what is decided while a page is put together, then what was there comes once each all the same', async () => {
      const before = (await readPages(1000, both)).map(nameOfEntry);
      let asked = 0;
      const busy: ClaimStore = {
        ...store,
        listWithheld: async (request) => {
          const page = await store.listWithheld(request);
          asked += 1;
          if (asked % 2 === 1) await addTelling(store, lateTelling(asked));
          return page;
        },
      };
      const read = await readPages(4, (page) =>
        listNoticeEntries(busy, { watch, kinds: ['notice', 'withheld'], ...page }),
      );
      const names = read.map(nameOfEntry);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((one) => before.includes(one))).toEqual(before);
    });

    it('given any length of page, then an actor’s statements and then appearances come once each', async () => {
      const list = (page: { limit: number }) => listActorEntries(store, { actor: MINISTER.id, ...page });
      const whole = await readPages(1000, list);
      expect(whole.map(({ kind }) => kind)).toEqual([
        ...Array(9).fill('statement'),
        ...Array(tellings).fill('appearance'),
      ]);
      for (const limit of [...LIMITS, 9]) expect(await readPages(limit, list)).toEqual(whole);
    });

    it('given any length of page, then every claim the watch took comes once, by statements', async () => {
      const whole = await readPages(1000, claims());
      expect(new Set(whole.map(({ article }) => article.key)).size).toBe(tellings);
      expect(whole).toHaveLength(tellings);
      expect(whole[0]).toMatchObject({
        claim: { index: 0, actor: MINISTER },
        report: { article: whole[0]?.article.key },
        statement: { id: whole[0]?.report.statement },
      });
      for (const limit of LIMITS) expect(await readPages(limit, claims())).toEqual(whole);
      const march = await readPages(2, claims({ since: '2023-03-01', until: '2023-03-05' }));
      expect(march).toEqual(
        whole.filter(({ statement }) => statement.saidOn.from >= '2023-03-01' && statement.saidOn.from < '2023-03-05'),
      );
    });

    it.each([1, 3])(
      'given pages of %i, and what comes in between two of them, then every claim that was there comes once',
      async (limit) => {
        const before = (await readPages(1000, claims())).map(({ article }) => article.key);
        const read = await readPages(limit, claims(), async (pages) => {
          const late = lateTelling(pages);
          for (const n of [1, 2, 3, 4]) await addTelling(store, { ...late, key: `${late.key}, outlet ${n}` });
          await addTelling(store, { ...late, key: `${late.key}, and before`, statement: 's-4' });
        });
        const keys = read.map(({ article }) => article.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.filter((key) => before.includes(key))).toEqual(before);
      },
    );

    it('given an article that is not there yet, then its claims are left out and the others are not', async () => {
      const missing = 'articles/4 3.txt';
      const busy = {
        ...store,
        getArticle: async (key: string) => (key === missing ? undefined : store.getArticle(key)),
      };
      const read = await readPages(2, (page) => listReportedClaims(busy, { watch, ...page }));
      expect(read).toHaveLength(tellings - 1);
      expect(read.map(({ article }) => article.key)).not.toContain(missing);
    });

    it('given an id of a statement, a notice or a claim, then the decisions on it', async () => {
      const all = await findDecisions(store, 's-4');
      expect(all.map(({ report }) => report.article).sort()).toEqual(
        Array.from({ length: 7 }, (_, n) => `articles/4 ${n}.txt`),
      );
      expect(await findDecisions(store, 'notice-s-4')).toEqual(all);
      const one = await findDecisions(store, 'articles/4 3.txt#0');
      expect(one).toMatchObject([{ statement: { id: 's-4' }, report: { decision: { kind: 'repeat' } } }]);
      for (const id of ['nothing', 'articles/4 3.txt#7', 'nothing#0']) {
        await expect(findDecisions(store, id)).rejects.toMatchObject({ code: 'store/not-found' });
      }
    });

    it('given a cursor that another list gave or nobody, then that is misuse, and nothing else is told', async () => {
      const place = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const notices = (await both({ limit: 3 })).cursor ?? '';
      const statements = (await store.listStatements({ watch, limit: 1 })).cursor ?? '';
      const parts = JSON.parse(Buffer.from(statements, 'base64url').toString());
      const foreign = [
        'bm9uc2Vuc2U',
        '',
        notices,
        place({ ...parts, pk: 'x' }).slice(0, -4),
        place(Array.isArray(parts) ? [] : { timePk: parts.timePk }),
        place(Array.isArray(parts) ? [{}] : { ...parts, more: 'x' }),
        place(Array.isArray(parts) ? [null] : { ...parts, pk: '' }),
      ];
      for (const cursor of foreign) {
        const asked = store.listStatements({ watch, limit: 1, cursor });
        await expect(asked).rejects.toMatchObject({
          code: 'usage/invalid',
          message: expect.stringContaining('cursor'),
        });
      }
      for (const cursor of [statements, place({ notice: 1 }), place({ notice: { cursor: 'x' }, withheld: null })]) {
        const asked = listNoticeEntries(store, { watch, kinds: ['notice'], limit: 1, cursor });
        await expect(asked).rejects.toMatchObject({ code: 'usage/invalid' });
      }
    });
  });
}

/** Of a statement that is told at last, and noticed after all others. */
function lateTelling(n: number) {
  return { key: `late ${n}`, statement: `late-${n}`, published: '2023-03-07', at: `2023-03-09T00:00:0${n % 10}.000Z` };
}

function nameOfEntry(entry: NoticeEntry): string {
  return entry.kind === 'notice' ? entry.record.notice.id : entry.withheld.report.article;
}
