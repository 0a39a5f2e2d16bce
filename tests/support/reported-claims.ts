import type { ReportedClaim } from '../../shared/exports/reported-claim.ts';
import { MINISTER, makeTestArticle, makeTestClaim, makeTestReport, makeTestStatement } from './claim-values.ts';
import { marked } from './marked.ts';

/** A claim whose source, cue and content are marked in its article's text. */
export function makeReportedClaim(text: string, changes: Partial<ReportedClaim['article']> = {}): ReportedClaim {
  const { text: plain, attribution } = marked(text);
  const article = makeTestArticle({ key: 'articles/a.txt', ...changes, text: plain });
  const claim = { ...makeTestClaim(0, MINISTER, ['russia-china']), ...attribution };
  const report = makeTestReport(article, { statement: 's1', content: claim.content });
  return { article, claim, report, statement: makeTestStatement(report), processed: '2023-03-08T09:00:00.000Z' };
}
