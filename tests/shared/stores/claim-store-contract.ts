import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimStore, Ledger, Page } from '../../../shared/stores/claim-store.ts';
import type { Article } from '../../../shared/text/article.ts';
import {
  MINISTER,
  makeTestArticle,
  makeTestClaim,
  makeTestLedgerWrite,
  makeTestNotice,
  makeTestReport,
  makeTestStatement,
  makeTestWrite,
  PAPER,
} from '../../support/claim-values.ts';

const LEDGER = { watch: 'russia-china', actor: MINISTER.id };

/** What every claim store keeps to. `open` gives an empty one each time. */
export function describeClaimStore(name: string, open: () => Promise<ClaimStore>): void {
  describe(name, () => {
    let store: ClaimStore;

    beforeEach(async () => {
      store = await open();
    });

    afterEach(() => store.close());

    const ledgerFor = (article: string, day = '2023-03-07'): Promise<Ledger> =>
      store.getLedger({ ...LEDGER, article, day });

    const addStatement = async (article: Article, id: string): Promise<void> => {
      const statement = makeTestStatement(makeTestReport(article, { statement: id }));
      const ledgers = [makeTestLedgerWrite(await ledgerFor(article.key, article.published), statement)];
      await store.addArticle(makeTestWrite(article, { state: await store.getArticleState(article.key), ledgers }));
    };

    const addRepeat = async (article: Article, id: string): Promise<void> => {
      const ledger = await ledgerFor(article.key, article.published);
      const decision = { kind: 'repeat', rule: 'same-words' } as const;
      const report = makeTestReport(article, { statement: id, decision });
      const statements = ledger.statements.map((statement) => ({ ...statement, reports: statement.reports + 1 }));
      const write = { ledger, statements, reports: [report], notices: [] };
      await store.addArticle(makeTestWrite(article, { ledgers: [write] }));
    };

    describe('articles', () => {
      it('given an article, when it is asked for, then it comes with its text and claims', async () => {
        const write = makeTestWrite(makeTestArticle({ key: 'articles/a b.txt' }));
        await store.addArticle(write);
        expect(await store.getArticle('articles/a b.txt')).toMatchObject({
          kind: 'processed',
          key: 'articles/a b.txt',
          article: write.article,
          claims: write.claims,
          arrived: write.arrived,
          processed: write.processed,
          extractor: 'test',
        });
      });

      it('given a key that was never written, then nothing is there', async () => {
        expect(await store.getArticle('none')).toBeUndefined();
        expect(await store.getArticleState('none')).toBeUndefined();
        expect(await store.getOriginal('none')).toBeUndefined();
        expect(await store.getStatement('none')).toBeUndefined();
        expect(await store.getNotice('none')).toBeUndefined();
      });

      it('given a million characters that do not compress, then they come back as they are', async () => {
        const text = noise(1_000_000);
        await store.addArticle(makeTestWrite(makeTestArticle({ key: 'long', text })));
        const record = await store.getArticle('long');
        expect(record?.kind === 'processed' && record.article.text === text).toBe(true);
      });

      it('given a long article that a short one replaces, then only the short one is there', async () => {
        await store.addArticle(makeTestWrite(makeTestArticle({ key: 'k', text: noise(600_000) })));
        const state = await store.getArticleState('k');
        await store.addArticle(makeTestWrite(makeTestArticle({ key: 'k', text: 'Short.' }), { state, claims: [] }));
        expect(await store.getArticle('k')).toMatchObject({ article: { text: 'Short.' }, claims: [] });
        expect((await store.getArticleState('k'))?.version).toBe(2);
      });

      it('given an article written since its state was read, when it is written, then that is a conflict', async () => {
        await store.addArticle(makeTestWrite(makeTestArticle({ key: 'k' })));
        const second = makeTestWrite(makeTestArticle({ key: 'k', text: 'Something else.' }));
        await expect(store.addArticle(second)).rejects.toMatchObject({ code: 'store/conflict' });
        const state = await store.getArticleState('k');
        await store.addArticle({ ...second, state });
        await expect(store.addArticle({ ...second, state })).rejects.toMatchObject({ code: 'store/conflict' });
      });

      it('given a text with a report, then its first article is found by it, and no other', async () => {
        const reporting = makeTestArticle({ key: 'k' });
        await addStatement(reporting, 's1');
        const silent = makeTestArticle({ key: 'silent', text: 'Nobody said anything.' });
        await store.addArticle(makeTestWrite(silent, { claims: [] }));
        expect(await store.getOriginal(reporting.revision)).toBe('k');
        expect(await store.getOriginal(silent.revision)).toBeUndefined();
      });
    });

    describe('rejected articles', () => {
      const reject = (key: string, at: string): Promise<void> =>
        store.addRejected({
          kind: 'rejected',
          key,
          rejection: { code: 'article/empty', message: `${key} is empty`, at },
        });

      it('given a rejected article, then its reason is kept, also when told twice', async () => {
        await reject('bad', '2023-03-08T10:00:00.000Z');
        await reject('bad', '2023-03-08T10:00:00.000Z');
        const expected = {
          kind: 'rejected',
          key: 'bad',
          rejection: { code: 'article/empty', message: 'bad is empty', at: '2023-03-08T10:00:00.000Z' },
        };
        expect(await store.getArticle('bad')).toEqual(expected);
        expect(await store.listRejected({ limit: 10 })).toEqual({ items: [expected] });
        expect((await store.getArticleState('bad'))?.revision).toBeUndefined();
      });

      it('given a rejected article that is good the next time, then nothing is rejected any more', async () => {
        await reject('k', '2023-03-08T10:00:00.000Z');
        const state = await store.getArticleState('k');
        await store.addArticle(makeTestWrite(makeTestArticle({ key: 'k' }), { state }));
        expect(await store.getArticle('k')).toMatchObject({ kind: 'processed' });
        expect((await store.listRejected({ limit: 10 })).items).toEqual([]);
      });

      it('given a good article whose next revision is rejected, then its claims stay and the reason stands with them', async () => {
        await store.addArticle(makeTestWrite(makeTestArticle({ key: 'k' })));
        await reject('k', '2023-03-09T10:00:00.000Z');
        expect(await store.getArticle('k')).toMatchObject({ kind: 'processed', rejection: { code: 'article/empty' } });
        expect((await store.listRejected({ limit: 10 })).items).toMatchObject([{ key: 'k' }]);
        expect(await store.getArticleState('k')).toMatchObject({ version: 1, revision: undefined });
      });

      it('given several over months, then they are listed newest first and between days', async () => {
        await reject('a', '2023-01-31T10:00:00.000Z');
        await reject('b', '2023-03-08T10:00:00.000Z');
        await reject('c', '2023-03-09T10:00:00.000Z');
        expect((await all((cursor) => store.listRejected({ limit: 1, cursor }))).map(({ key }) => key)).toEqual([
          'c',
          'b',
          'a',
        ]);
        const march8 = await store.listRejected({ limit: 9, since: '2023-03-08', until: '2023-03-09' });
        expect(march8.items.map(({ key }) => key)).toEqual(['b']);
      });
    });

    describe('ledgers', () => {
      it('given a ledger that was never written, then it is empty, at version 0', async () => {
        expect(await ledgerFor('k')).toEqual({ ...LEDGER, version: 0, statements: [], unread: 0, reports: [] });
      });

      it('given statements too far from the day, then they are counted, and a wider window reads them', async () => {
        await addStatement(makeTestArticle({ key: 'a', published: '2023-01-02' }), 's1');
        await addStatement(makeTestArticle({ key: 'b', text: 'Another.', published: '2023-03-06' }), 's2');
        expect(await ledgerFor('k')).toMatchObject({ statements: [{ id: 's2' }], unread: 1 });
        const wide = await store.getLedger({ ...LEDGER, article: 'k', day: '2023-03-07', window: 90 });
        expect(wide).toMatchObject({ statements: [{ id: 's1' }, { id: 's2' }], unread: 0 });
      });

      it('given a statement, then its ledger has it and has moved', async () => {
        const article = makeTestArticle({ key: 'k' });
        await addStatement(article, 's1');
        const report = makeTestReport(article, { statement: 's1' });
        const ledger = await ledgerFor('k');
        expect(ledger.version).toBeGreaterThan(0);
        expect(ledger.statements).toEqual([makeTestStatement(report)]);
        expect(ledger.reports).toEqual([report]);
        expect((await ledgerFor('another')).reports).toEqual([]);
        expect((await store.getArticleState('k'))?.ledgers).toEqual([LEDGER]);
      });

      it.each([
        ['the same day', '2023-03-07', 1],
        ['45 days later', '2023-04-21', 1],
        ['46 days later', '2023-04-22', 0],
        ['45 days earlier, an archive read backwards', '2023-01-21', 1],
        ['46 days earlier', '2023-01-20', 0],
      ])('given an article of %s, then %s reads %i statements', async (_case, day, count) => {
        await addStatement(makeTestArticle({ key: 'k', published: '2023-03-07' }), 's1');
        expect((await ledgerFor('another', day)).statements).toHaveLength(count);
      });

      it('given a statement said long before its first report, then it is near both days', async () => {
        const article = makeTestArticle({ key: 'k', published: '2023-03-07T10:00:00Z' });
        const saidOn = { from: '2001-07-16', to: '2001-07-16' };
        const statement = makeTestStatement(makeTestReport(article, { statement: 'old' }), { saidOn });
        const ledgers = [makeTestLedgerWrite(await ledgerFor('k'), statement)];
        await store.addArticle(makeTestWrite(article, { ledgers }));
        expect((await ledgerFor('x', '2023-03-01')).statements).toHaveLength(1);
        expect((await ledgerFor('x', '2001-07-20')).statements).toHaveLength(1);
        expect((await ledgerFor('x', '2010-01-01')).statements).toHaveLength(0);
      });

      it('given an article of another time that reports a statement, then its ledger still has that', async () => {
        await addStatement(makeTestArticle({ key: 'k', published: '2023-03-07' }), 's1');
        expect((await ledgerFor('k', '2024-03-07')).statements).toHaveLength(1);
      });

      it('given a statement whose day has moved, then it is found by the new one only', async () => {
        const article = makeTestArticle({ key: 'k', published: '2023-03-07' });
        await addStatement(article, 's1');
        const other = makeTestArticle({ key: 'k2', published: '2023-03-08', text: 'He said so in May, it appears.' });
        const ledger = await ledgerFor('k2', '2023-03-08');
        const firstReport = makeTestReport(other, { statement: 's1' });
        const saidOn = { from: '2022-05-01', to: '2022-05-01' };
        const statements = ledger.statements.map((statement) => ({ ...statement, firstReport, saidOn, reports: 2 }));
        const write = { ledger, statements, reports: [firstReport], notices: [] };
        await store.addArticle(makeTestWrite(other, { ledgers: [write] }));
        expect((await ledgerFor('x', '2023-01-21')).statements).toHaveLength(0);
        expect((await ledgerFor('x', '2022-05-02')).statements).toMatchObject([{ reports: 2 }]);
        expect((await store.listStatements({ watch: 'russia-china', limit: 9 })).items).toHaveLength(1);
      });

      it('given a ledger that moved since it was read, when it is written, then that is a conflict and nothing is written', async () => {
        const stale = await ledgerFor('late');
        await addStatement(makeTestArticle({ key: 'k' }), 's1');
        const late = makeTestArticle({ key: 'late', text: 'Trade with Moscow will grow, said Okoro.' });
        const statement = makeTestStatement(makeTestReport(late, { statement: 's2' }));
        const write = makeTestWrite(late, { ledgers: [makeTestLedgerWrite(stale, statement)] });
        await expect(store.addArticle(write)).rejects.toMatchObject({ code: 'store/conflict' });
        expect(await store.getArticle('late')).toBeUndefined();
        expect(await store.getStatement('s2')).toBeUndefined();
        expect(await store.getNotice('notice-s2')).toBeUndefined();
      });

      it('given two writers of one ledger at once, then one of them is told to read again', async () => {
        const writes = await Promise.all(
          ['k1', 'k2'].map(async (key) => {
            const article = makeTestArticle({ key });
            const statement = makeTestStatement(makeTestReport(article, { statement: `s-${key}` }));
            return makeTestWrite(article, { ledgers: [makeTestLedgerWrite(await ledgerFor(key), statement)] });
          }),
        );
        const results = await Promise.allSettled(writes.map((write) => store.addArticle(write)));
        expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(results).toContainEqual({
          status: 'rejected',
          reason: expect.objectContaining({ code: 'store/conflict' }),
        });
      });
    });

    describe('statements and reports', () => {
      it('given three over two months, then they are listed newest first, by pages and between days', async () => {
        await addStatement(makeTestArticle({ key: 'a', published: '2023-02-27', text: 'a' }), 's-a');
        await addStatement(makeTestArticle({ key: 'b', published: '2023-03-07', text: 'b' }), 's-b');
        await addStatement(makeTestArticle({ key: 'c', published: '2023-03-08', text: 'c' }), 's-c');
        const watch = 'russia-china';
        const ids = async (changes: object): Promise<readonly string[]> =>
          (await all((cursor) => store.listStatements({ watch, limit: 2, cursor, ...changes }))).map(({ id }) => id);
        expect(await ids({})).toEqual(['s-c', 's-b', 's-a']);
        expect(await ids({ since: '2023-03-07' })).toEqual(['s-c', 's-b']);
        expect(await ids({ until: '2023-03-08' })).toEqual(['s-b', 's-a']);
        expect(await ids({ since: '2023-03-07', until: '2023-03-08' })).toEqual(['s-b']);
        expect((await store.listStatements({ watch: 'india-china', limit: 9 })).items).toEqual([]);
        const theirs = await all((cursor) => store.listActorStatements({ actor: MINISTER.id, limit: 1, cursor }));
        expect(theirs.map(({ id }) => id)).toEqual(['s-c', 's-b', 's-a']);
      });

      it('given a repeat, then the statement has both reports and the repeat is withheld', async () => {
        await addStatement(makeTestArticle({ key: 'a', published: '2023-03-07' }), 's1');
        await addRepeat(makeTestArticle({ key: 'b', published: '2023-03-08', text: 'b' }), 's1');
        expect(await store.getStatement('s1')).toMatchObject({ reports: 2, firstReport: { article: 'a' } });
        const reports = await all((cursor) => store.listReports({ statement: 's1', limit: 1, cursor }));
        expect(reports.map(({ article }) => article)).toEqual(['b', 'a']);
        const withheld = await store.listWithheld({ watch: 'russia-china', limit: 9 });
        expect(withheld.items).toMatchObject([{ report: { article: 'b' }, at: '2023-03-08T09:00:00.000Z' }]);
        expect(await store.countWatch('russia-china')).toEqual({ statements: 1, notices: 1, withheld: 1 });
      });

      it('given a revision without the report, then the report is gone and the statement stays', async () => {
        await addStatement(makeTestArticle({ key: 'k' }), 's1');
        const ledger = await ledgerFor('k');
        const statements = ledger.statements.map((statement) => ({ ...statement, reports: 0 }));
        const state = await store.getArticleState('k');
        const ledgers = [{ ledger, statements, reports: [], notices: [] }];
        const revised = makeTestArticle({ key: 'k', text: 'Okoro said nothing.' });
        await store.addArticle(makeTestWrite(revised, { state, claims: [], ledgers }));
        expect((await store.listReports({ statement: 's1', limit: 9 })).items).toEqual([]);
        expect(await store.getStatement('s1')).toMatchObject({ reports: 0 });
        expect((await store.getArticleState('k'))?.ledgers).toEqual([]);
        expect((await store.listAppearances({ actor: MINISTER.id, limit: 9 })).items).toEqual([]);
      });

      it('given claims of an actor, watched or not, then the actor appears in the article', async () => {
        await store.addArticle(makeTestWrite(makeTestArticle({ key: 'a', published: '2023-03-07' })));
        await store.addArticle(
          makeTestWrite(makeTestArticle({ key: 'b', published: '2023-03-08T10:00:00Z', text: 'b' })),
        );
        const minister = await all((cursor) => store.listAppearances({ actor: MINISTER.id, limit: 1, cursor }));
        expect(minister).toMatchObject([
          { actor: MINISTER, article: 'b', claims: [0], watches: ['russia-china'] },
          { actor: MINISTER, article: 'a', published: '2023-03-07', outlet: 'Harbour Times' },
        ]);
        const paper = await store.listAppearances({ actor: PAPER.id, limit: 9 });
        expect(paper.items).toMatchObject([{ claims: [1], watches: [] }, { claims: [1] }]);
      });

      it('given more statements and actors than one transaction holds, then all of them are written', async () => {
        const article = makeTestArticle({ key: 'transcript' });
        const actors = Array.from({ length: 30 }, (_, n) => ({ ...MINISTER, id: `delegate-${n}` }));
        const claims = actors.flatMap((actor, a) =>
          [0, 1].map((n) => makeTestClaim(a * 2 + n, actor, ['russia-china'])),
        );
        const ledgers = await Promise.all(
          actors.map(async (actor, a) => {
            const ledger = await store.getLedger({
              ...LEDGER,
              actor: actor.id,
              article: 'transcript',
              day: '2023-03-07',
            });
            const statements = [0, 1].map((n) =>
              makeTestStatement(makeTestReport(article, { statement: `s-${a}-${n}`, claim: a * 2 + n }), { actor }),
            );
            const reports = statements.map(({ firstReport }) => firstReport);
            return { ledger, statements, reports, notices: statements.map((statement) => makeTestNotice(statement)) };
          }),
        );
        await store.addArticle(makeTestWrite(article, { claims, ledgers }));
        const statements = await all((cursor) => store.listStatements({ watch: 'russia-china', limit: 50, cursor }));
        expect(statements).toHaveLength(60);
        expect((await store.getArticleState('transcript'))?.ledgers).toHaveLength(30);
        const waiting = await all((cursor) => store.listUnsentNotices({ state: 'waiting', limit: 50, cursor }));
        expect(waiting).toHaveLength(60);
      });

      it('given one actor with more statements than one transaction holds, then all of them are written', async () => {
        const article = makeTestArticle({ key: 'speech' });
        const ledger = await ledgerFor('speech');
        const statements = Array.from({ length: 70 }, (_, n) =>
          makeTestStatement(makeTestReport(article, { statement: `s-${n}`, claim: n })),
        );
        const reports = statements.map(({ firstReport }) => firstReport);
        const notices = statements.map((statement) => makeTestNotice(statement));
        await store.addArticle(makeTestWrite(article, { ledgers: [{ ledger, statements, reports, notices }] }));
        const read = await ledgerFor('speech');
        expect(read.statements).toHaveLength(70);
        expect(read.reports.map(({ claim }) => claim)).toEqual(statements.map((_, n) => n));
        expect(await store.countWatch('russia-china')).toEqual({ statements: 70, notices: 70, withheld: 0 });
      });
    });

    describe('notices', () => {
      it('given a new notice, then it waits until it is sent, and is listed either way', async () => {
        await addStatement(makeTestArticle({ key: 'k' }), 's1');
        const waiting = await store.listUnsentNotices({ state: 'waiting', limit: 9 });
        expect(waiting.items).toMatchObject([{ notice: { id: 'notice-s1' }, state: 'waiting', failures: 0 }]);
        await store.addNoticeSent('notice-s1', '2023-03-08T09:00:05.000Z');
        await store.addNoticeSent('notice-s1', '2023-03-08T10:00:00.000Z');
        const sent = { state: 'sent', sentAt: '2023-03-08T09:00:05.000Z' };
        expect(await store.getNotice('notice-s1')).toMatchObject(sent);
        expect((await store.listUnsentNotices({ state: 'waiting', limit: 9 })).items).toEqual([]);
        expect((await store.listNotices({ watch: 'russia-china', limit: 9 })).items).toMatchObject([sent]);
      });

      it('given a notice that somebody is sending, then nobody else takes it until their time is over', async () => {
        await addStatement(makeTestArticle({ key: 'k' }), 's1');
        const first = { now: '2023-03-08T09:00:00.000Z', until: '2023-03-08T09:00:30.000Z' };
        const second = { now: '2023-03-08T09:00:10.000Z', until: '2023-03-08T09:00:40.000Z' };
        const late = { now: '2023-03-08T09:00:30.000Z', until: '2023-03-08T09:01:00.000Z' };
        expect(await store.takeNotice('notice-s1', first)).toBe(true);
        expect(await store.takeNotice('notice-s1', second)).toBe(false);
        expect(await store.takeNotice('notice-s1', late)).toBe(true);
        await store.addNoticeFailure('notice-s1', 'no route', 9);
        expect(await store.takeNotice('notice-s1', late)).toBe(true);
        await store.addNoticeSent('notice-s1', late.now);
        expect(await store.takeNotice('notice-s1', { now: '2024-01-01', until: '2024-01-02' })).toBe(false);
        expect(await store.takeNotice('unknown', first)).toBe(false);
        await store.addNoticeSent('unknown', late.now);
        expect(await store.getNotice('unknown')).toBeUndefined();
      });

      it('given a notice that keeps failing, then it is parked, and can still be sent', async () => {
        await addStatement(makeTestArticle({ key: 'k' }), 's1');
        expect(await store.addNoticeFailure('notice-s1', 'no route', 2)).toBe('waiting');
        expect(await store.addNoticeFailure('notice-s1', 'no route', 2)).toBe('parked');
        expect((await store.listUnsentNotices({ state: 'waiting', limit: 9 })).items).toEqual([]);
        const parked = await store.listUnsentNotices({ state: 'parked', limit: 9 });
        expect(parked.items).toMatchObject([{ state: 'parked', failures: 2, lastError: 'no route' }]);
        await store.addNoticeSent('notice-s1', '2023-03-08T10:00:00.000Z');
        expect((await store.listUnsentNotices({ state: 'parked', limit: 9 })).items).toEqual([]);
        expect(await store.addNoticeFailure('notice-s1', 'late', 2)).toBe('sent');
        expect(await store.getNotice('notice-s1')).toMatchObject({ state: 'sent' });
      });

      it('given a notice that was sent, when its statement is written again, then it stays sent', async () => {
        const article = makeTestArticle({ key: 'k' });
        await addStatement(article, 's1');
        await store.addNoticeSent('notice-s1', '2023-03-08T09:00:05.000Z');
        await addStatement(makeTestArticle({ key: 'k', text: 'Trade will grow, Okoro said again.' }), 's1');
        expect(await store.getNotice('notice-s1')).toMatchObject({ state: 'sent' });
      });

      it('given notices of two days, then they are listed newest first and between moments', async () => {
        const made = ['2023-02-28T23:59:59.000Z', '2023-03-01T00:00:00.000Z', '2023-03-01T08:00:00.000Z'];
        for (const [n, moment] of made.entries()) {
          const article = makeTestArticle({ key: `k${n}`, text: `text ${n}` });
          const statement = makeTestStatement(makeTestReport(article, { statement: `s${n}` }));
          const notices = [makeTestNotice(statement, { made: moment })];
          const ledgers = [makeTestLedgerWrite(await ledgerFor(article.key), statement, { notices })];
          await store.addArticle(makeTestWrite(article, { ledgers }));
        }
        const list = async (changes: object): Promise<readonly string[]> =>
          (await all((cursor) => store.listNotices({ watch: 'russia-china', limit: 1, cursor, ...changes }))).map(
            ({ notice }) => notice.statement,
          );
        expect(await list({})).toEqual(['s2', 's1', 's0']);
        expect(await list({ since: '2023-03-01' })).toEqual(['s2', 's1']);
        expect(await list({ until: '2023-03-01' })).toEqual(['s0']);
        const unsent = await all((cursor) => store.listUnsentNotices({ state: 'waiting', limit: 1, cursor }));
        expect(unsent.map(({ notice }) => notice.statement)).toEqual(['s0', 's1', 's2']);
      });
    });

    it('given statements on two watches and a canary’s, then the two are known, in order', async () => {
      expect(await store.listWatches()).toEqual([]);
      for (const watch of ['russia-china', 'canary', 'india-china']) {
        const article = makeTestArticle({ key: watch, text: `A text on ${watch}.` });
        const statement = makeTestStatement(makeTestReport(article, { statement: `s-${watch}`, watch }));
        const ledger = await store.getLedger({ ...LEDGER, watch, article: watch, day: '2023-03-07' });
        await store.addArticle(makeTestWrite(article, { ledgers: [makeTestLedgerWrite(ledger, statement)] }));
      }
      expect(await store.listWatches()).toEqual(['india-china', 'russia-china']);
    });

    it('given a cursor that nobody gave, then that is misuse', async () => {
      const question = store.listStatements({ watch: 'russia-china', limit: 1, cursor: 'bm9uc2Vuc2U' });
      await expect(question).rejects.toMatchObject({ code: 'usage/invalid' });
    });
  });
}

async function all<T>(list: (cursor: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
}

// A linear congruential generator: the same noise every time, and nothing in it for gzip to find.
function noise(length: number): string {
  const units = new Uint16Array(length);
  let state = 20230307;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    units[index] = 0x4e00 + ((state >>> 16) % 0x5000);
  }
  return new TextDecoder('utf-16le').decode(units);
}
