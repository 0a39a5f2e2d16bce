import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { noticeSchema } from '../../shared/notices/notice-schema.ts';
import { OWNER } from '../support/emulator/iam/principal.ts';
import { DRILLS, TARIFFS, VISAS, WEATHER } from '../support/pipeline-articles.ts';
import { GOLDEN_NOTICES } from '../support/sample-notices.ts';
import { SAMPLES } from '../support/samples.ts';
import { articleOf } from './articles.ts';
import { DESK, type Deployment, HOOK, ROOM } from './deployment.ts';

const WATCH = 'russia-china';

/** What comes of an article that lands. */
export function describeArticles(open: () => Deployment): void {
  describe('articles', () => {
    it('given an article, when it lands, then its claim is stored and its statement noticed by one mail', async () => {
      const { live, settle } = open();
      live.land('wires/visas ü+1 (a).txt', articleOf('visas', VISAS));
      const sent = await settle();
      expect(sent.map(({ to, subject }) => [to, subject])).toEqual([[DESK, expect.stringMatching(/^Qin Gang: /)]]);
      expect(sent[0]?.text).toContain('visas and tourism');
      const record = await live.store.getArticle('articles/wires/visas ü+1 (a).txt');
      expect(record).toMatchObject({ kind: 'processed', claims: [{ watches: [{ watch: WATCH }] }] });
      const { items } = await live.store.listNotices({ watch: WATCH, limit: 10 });
      expect(items).toMatchObject([{ state: 'sent', failures: 0 }]);
    });

    it('given a queue among the subscribers, then it got the notice as its schema says', () => {
      const { cloud, claimsQueue } = open();
      const messages = cloud.queues.receive(OWNER, claimsQueue, 10);
      const notices = messages.map(({ body }) => noticeSchema.parse(JSON.parse(JSON.parse(body).Message)));
      expect(notices).toMatchObject([
        { decision: 'first-report', actor: { id: 'qin-gang' }, report: { outlet: 'visas' } },
      ]);
    });

    it('given the same article again, then nothing comes of it', async () => {
      const { live, settle } = open();
      live.land('wires/visas ü+1 (a).txt', articleOf('visas', VISAS));
      expect(await settle()).toEqual([]);
      expect((await live.store.listWithheld({ watch: WATCH, limit: 10 })).items).toEqual([]);
    });

    it('given the remark in another article, then it is one more report, and nobody is told', async () => {
      const { live, settle } = open();
      live.land('wires/visas-2.txt', articleOf('other', `${VISAS} He spoke in Beijing.`));
      expect(await settle()).toEqual([]);
      const { items } = await live.store.listStatements({ watch: WATCH, limit: 10 });
      expect(items).toMatchObject([{ actor: { id: 'qin-gang' }, reports: 2 }]);
    });

    it('given a revision with something new in it, then that alone is noticed, by whom it concerns', async () => {
      const { live, settle } = open();
      live.land('wires/visas-2.txt', articleOf('other', `${VISAS}\n\n${TARIFFS}`));
      const sent = await settle();
      expect(sent.map(({ to }) => to).sort()).toEqual([DESK, 'moscow@example.org']);
      expect(new Set(sent.map(({ attributes }) => attributes.actor))).toEqual(new Set(['dmitry-peskov']));
      expect(await live.store.getArticle('articles/wires/visas-2.txt')).toMatchObject({ claims: [{}, {}] });
    });

    it('given a revision without it, then its claim is gone, and nobody is told', async () => {
      const { live, settle } = open();
      live.land('wires/visas-2.txt', articleOf('other', VISAS));
      expect(await settle()).toEqual([]);
      const { claims } = Object(await live.store.getArticle('articles/wires/visas-2.txt'));
      expect(claims).toHaveLength(1);
      expect((await live.store.listAppearances({ actor: 'dmitry-peskov', limit: 10 })).items).toEqual([]);
    });

    it('given a broken file among good ones, then it is rejected with its reason, and holds up none of them', async () => {
      const { live, settle } = open();
      live.land('mixed/1.txt', articleOf('a', WEATHER));
      live.land('mixed/2.json', '{"text": "cut o');
      live.land('mixed/3.txt', articleOf('b', DRILLS));
      expect(await settle()).toMatchObject([{ to: DESK, attributes: { actor: 'li-shangfu' } }]);
      expect(await live.store.getArticle('articles/mixed/2.json')).toMatchObject({
        kind: 'rejected',
        rejection: { code: 'article/bad-json' },
      });
      expect(live.countMessages('IntakeQueue')).toEqual({ waiting: 0, inWork: 0 });
      expect(live.countMessages('ParkedArticles')).toEqual({ waiting: 0, inWork: 0 });
    });

    it('given an article that is deleted before it is read, then that is recorded, and nothing is tried again', async () => {
      const { cloud, live, settle } = open();
      live.land('gone.txt', articleOf('a', VISAS));
      cloud.buckets.delete(OWNER, { bucket: live.output('Bucket'), key: 'articles/gone.txt' });
      expect(await settle()).toEqual([]);
      expect(await live.store.getArticle('articles/gone.txt')).toMatchObject({
        rejection: { code: 'article/missing' },
      });
      expect(live.countMessages('IntakeQueue')).toEqual({ waiting: 0, inWork: 0 });
    });

    it('given JSON lines, compressed, then each line is an article', async () => {
      const { live, settle } = open();
      const lines = [WEATHER, WEATHER].map((one, n) => JSON.stringify({ text: `${one} Page ${n}.`, outlet: 'c' }));
      live.land('lines.jsonl.gz', gzipSync(`${lines.join('\n')}\n`));
      expect(await settle()).toEqual([]);
      for (const key of ['articles/lines.jsonl.gz#1', 'articles/lines.jsonl.gz#2']) {
        expect(await live.store.getArticle(key)).toMatchObject({ kind: 'processed' });
      }
    });

    it('given an object beside the articles, then nobody looks at it', async () => {
      const { cloud, live, settle } = open();
      const bytes = Buffer.from(articleOf('a', VISAS));
      cloud.buckets.put(OWNER, { bucket: live.output('Bucket'), key: 'notes/a.txt' }, { bytes });
      expect(live.countMessages('IntakeQueue')).toEqual({ waiting: 0, inWork: 0 });
      expect(await settle()).toEqual([]);
    });

    it('given the samples in the trial stage, then they are noticed there as on one machine, in room and post', async () => {
      const { trial, settle } = open();
      const golden = readGoldenNotices();
      for (const name of new Set(golden.map(({ article }) => article))) {
        trial.land(name, readFileSync(new URL(name, SAMPLES)));
      }
      const sent = await settle();
      expect(new Set(sent.map(({ to }) => to))).toEqual(new Set([HOOK, ROOM]));
      const posts = sent.filter(({ to }) => to === HOOK);
      expect(posts.map(({ subject }) => subject)).toEqual(golden.flatMap(({ subject }) => subject ?? []));
      const lines = sent.filter(({ to }) => to === ROOM).map((line) => JSON.parse(line.text));
      expect(lines).toHaveLength(posts.length);
      expect(lines[0]).toMatchObject({ version: '1.0', source: 'custom', content: { textType: 'client-markdown' } });
    });
  });
}

function readGoldenNotices(): readonly { readonly article: string; readonly subject?: string }[] {
  return JSON.parse(readFileSync(GOLDEN_NOTICES, 'utf8'));
}
