import { describe, expect, it } from '@jest/globals';
import { explainDecision } from '../../../shared/novelty/explain-decision.ts';
import { assignAll, tell } from './told-articles.ts';

const FIRST =
  '<src>Lin Bo</src> <cue>said</cue> on Tuesday <content>that the pact of Moscow and Beijing is aimed at no third country</content>.';
const RETOLD = '<src>Lin</src> <cue>said</cue> on Tuesday <content>that Sino-Russian ties "threaten nobody"</content>.';

describe('explainDecision', () => {
  it('given a repeat, then both wordings stand with the words they share marked', () => {
    const { statements, reports } = assignAll([tell('a', '2023-03-08', FIRST), tell('b', '2023-03-08', RETOLD)]);
    const [statement] = statements.values();
    const report = reports[1];
    if (statement === undefined || report === undefined) throw new Error('nothing was assigned');
    const lines = explainDecision(report, statement, statement);
    expect(lines[0]).toMatch(/^no notice: another report of what Lin Bo said on 2023-03-07 \(likeness \d+ %\)$/);
    expect(lines.slice(1, 4)).toEqual([
      'this report: that Sino-Russian ties "*threaten* nobody"',
      `compared with ${statement.id}: that the pact of Moscow and Beijing is *aimed* at no *third country*`,
      'in common: threaten = aimed',
    ]);
    expect(lines[4]).toContain('the same point from 25 % on');
  });

  it('given a first report with nothing before it, then one line says so', () => {
    const { statements, reports } = assignAll([tell('a', '2023-03-08', FIRST)]);
    const [statement] = statements.values();
    const [report] = reports;
    if (statement === undefined || report === undefined) throw new Error('nothing was assigned');
    expect(explainDecision(report, statement, undefined)).toEqual([
      'first report: nothing else by Lin Bo on this watch was known from the weeks around',
    ]);
  });

  it('given a repeat within one article, then it says so', () => {
    const twice = `${FIRST}\n\n${RETOLD.replace(/<(src|cue|content)>/g, '<$1 2>')}`;
    const { statements, reports } = assignAll([tell('a', '2023-03-08', twice)]);
    const [statement] = statements.values();
    const report = reports[1];
    if (statement === undefined || report === undefined) throw new Error('nothing was assigned');
    expect(explainDecision(report, statement, statement)[0]).toMatch(/^no notice: the article says so further up/);
  });

  it('given words that would move the cursor, then they are shown without', () => {
    const hostile = FIRST.replace('the pact', '\u001b[2Jthe \u202epact');
    const { statements, reports } = assignAll([tell('a', '2023-03-08', hostile), tell('b', '2023-03-08', RETOLD)]);
    const [statement] = statements.values();
    const report = reports[1];
    if (statement === undefined || report === undefined) throw new Error('nothing was assigned');
    expect(explainDecision(report, statement, statement).join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
