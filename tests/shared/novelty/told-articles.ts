import { createHash } from 'node:crypto';
import type { Actor } from '../../../shared/actors/actor.ts';
import { assignClaims } from '../../../shared/novelty/assign-claims.ts';
import type { Report, Statement } from '../../../shared/novelty/statement.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import type { Article } from '../../../shared/text/article.ts';
import type { WatchedClaim } from '../../../shared/watches/watched-claim.ts';
import { marked } from '../../support/marked.ts';

export const ENVOY: Actor = { id: 'lin-bo', name: 'Lin Bo', kind: 'person', country: 'CN', resolved: true };

/** An article whose marked attributions are all Lin Bo's watched claims. */
export interface ToldArticle {
  readonly article: Article;
  readonly claims: readonly WatchedClaim[];
}

export function tell(key: string, published: string, text: string, changes: Partial<Article> = {}): ToldArticle {
  const found = marked(text);
  const revision = createHash('sha256').update(found.text).digest('hex');
  const claims = found.attributions.map(
    ({ source, cue, content }, index): WatchedClaim => ({
      index,
      source,
      cue,
      content,
      kind: 'indirect',
      cueClass: 'speech',
      confidence: 1,
      actor: ENVOY,
      relayed: false,
      watches: [{ watch: 'russia-china', stance: 'favourable', evidence: [], rule: 'test' }],
    }),
  );
  return {
    article: {
      key,
      text: found.text,
      revision,
      published,
      publishedFrom: 'article',
      outlet: `Paper ${key}`,
      ...changes,
    },
    claims,
  };
}

export interface Ledger {
  readonly statements: ReadonlyMap<string, Statement>;
  /** In the order they were decided, those of an article processed again too. */
  readonly reports: readonly Report[];
}

/** Assigns the articles' claims one after the other, keeping what a store would keep. */
export function assignAll(articles: readonly ToldArticle[], window?: number): Ledger {
  const statements = new Map<string, Statement>();
  const reports: Report[] = [];
  for (const { article, claims } of articles) {
    const assigned = assignClaims({
      article,
      sentences: splitSentences(article.text),
      watch: 'russia-china',
      claims,
      earlier: [...statements.values()],
      ...(window === undefined ? {} : { window }),
    });
    for (const statement of assigned.statements) statements.set(statement.id, statement);
    reports.push(...assigned.reports);
  }
  return { statements, reports };
}

export function kindsOf({ reports }: Ledger): readonly string[] {
  return reports.map(({ decision }) => decision.kind);
}
