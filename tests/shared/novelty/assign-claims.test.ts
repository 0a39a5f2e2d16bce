import { describe, expect, it } from '@jest/globals';
import { assignClaims } from '../../../shared/novelty/assign-claims.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import { assignAll, kindsOf, tell } from './told-articles.ts';

const NO_THREAT =
  '<src>Lin Bo</src> <cue>said</cue> on Tuesday <content>that the pact of Moscow and Beijing is aimed at no third country</content>.';
const NO_THREAT_RETOLD =
  'According to <src>Lin</src>, <cue>speaking</cue> on March 7, <content>Sino-Russian ties "threaten nobody"</content>.';
const GRAIN =
  '<src>Lin Bo</src> <cue>added</cue> <content>that the two countries will settle their grain trade in yuan</content>.';

describe('assignClaims', () => {
  it('given the first claim of an actor, then it makes a statement', () => {
    const { statements, reports } = assignAll([tell('a', '2023-03-08', NO_THREAT)]);
    const [statement] = statements.values();
    expect(reports).toMatchObject([
      {
        statement: statement?.id,
        article: 'a',
        claim: 0,
        decision: { kind: 'first-report', rule: 'no-earlier-statement' },
      },
    ]);
    expect(statement).toMatchObject({
      watch: 'russia-china',
      stance: 'favourable',
      wording: 'that the pact of Moscow and Beijing is aimed at no third country',
      saidOn: { from: '2023-03-07', to: '2023-03-07' },
      reports: 1,
    });
    expect(statement?.id).toMatch(/^lin-bo-2023-03-07-[0-9a-f]{10}$/);
  });

  it('given somebody who is asked, then the cue names them', () => {
    const told =
      '<src>Lin Bo</src> <cue>warned</cue> Moscow <content>not to sell shells to its partner Beijing</content>.';
    const { reports } = assignAll([tell('a', '2023-03-08', told)]);
    expect(reports).toMatchObject([{ cue: { words: 'warned Moscow', place: 'between' } }]);
  });

  it('given a day between the cue and what is asked for, then the cue is left alone', () => {
    const told = '<src>Lin Bo</src> <cue>called</cue> on Tuesday <content>for closer ties with Russia</content>.';
    const { reports } = assignAll([tell('a', '2023-03-08', told)]);
    expect(reports).toMatchObject([{ cue: { words: 'called', place: 'between' } }]);
  });

  it('given two points of one speech, then they are two statements', () => {
    expect(kindsOf(assignAll([tell('a', '2023-03-08', `${NO_THREAT} ${second(GRAIN)}`)]))).toEqual([
      'first-report',
      'first-report',
    ]);
  });

  it('given another outlet that retells the point in other words, then it adds a report', () => {
    const ledger = assignAll([tell('a', '2023-03-08', NO_THREAT), tell('b', '2023-03-09', NO_THREAT_RETOLD)]);
    expect(kindsOf(ledger)).toEqual(['first-report', 'repeat']);
    expect([...ledger.statements.values()]).toMatchObject([{ reports: 2, firstReport: { article: 'a' } }]);
    const decision = ledger.reports[1]?.decision;
    expect(decision).toMatchObject({
      rule: 'same-point-same-occasion',
      nearest: { wording: 'that the pact of Moscow and Beijing is aimed at no third country' },
    });
  });

  it('given headline, lead and quotation of one point, then the first is the first report and the article counts once', () => {
    const ledger = assignAll([
      tell(
        'a',
        '2023-03-08',
        '<src>Lin</src> <cue>says</cue> <content>pact threatens no one</content>\n\n' +
          '<src 2>Lin Bo</src> <cue 2>said</cue> <content 2>that the pact with Russia is aimed at no third party</content>. ' +
          '<content 3>"It threatens nobody,"</content> <src 3>he</src> <cue 3>added</cue>.',
        { title: 'Lin says pact threatens no one' },
      ),
    ]);
    expect(kindsOf(ledger)).toEqual(['first-report', 'repeat', 'repeat']);
    expect([...ledger.statements.values()]).toMatchObject([{ reports: 1 }]);
  });

  it('given a lead that tells the headline in words of its own, then it is a repeat; a claim further down is not', () => {
    const headline = '<src>Lin</src> <cue>urges</cue> <content>open doors for Russia</content>';
    const told =
      '<src 2>Lin Bo</src> <cue 2>called</cue> <content 2>on every neighbour of Moscow to let its barley in before the winter</content>.';
    const filler = 'Rain fell on the harbour all day while the envoys waited for their cars.';
    const title = { title: 'Lin urges open doors for Russia' };
    const decisions = [`${headline}\n\n${told}`, `${headline}\n\n${filler}\n\n${told}`].map(
      (text) => assignAll([tell('a', '2023-03-08', text, title)]).reports[1]?.decision.rule,
    );
    expect(decisions).toEqual(['retells-headline', 'another-point']);
  });

  it('given a content without a topic of its own, then it goes with the claim before', () => {
    const article = tell(
      'a',
      '2023-03-08',
      '<src>Lin</src> <cue>warned</cue> <content>that Ruritania arms Russia with drones from China</content>. ' +
        '<content 2>"That is unacceptable,"</content> <src 2>he</src> <cue 2>said</cue>.',
    );
    expect(assignAll([article]).reports[1]?.decision).toMatchObject({ kind: 'repeat', rule: 'leans-on-claim-before' });
  });

  it('given the point said again weeks later, then it is a reiteration of the first statement', () => {
    const ledger = assignAll([
      tell('a', '2023-03-08', NO_THREAT),
      tell('b', '2023-04-05', NO_THREAT.replace('on Tuesday', 'on Wednesday')),
    ]);
    const [first, again] = ledger.statements.values();
    expect(kindsOf(ledger)).toEqual(['first-report', 'reiteration']);
    expect(again).toMatchObject({ reiterates: first?.id, saidOn: { from: '2023-04-05' } });
  });

  it('given an old remark retold as background, then it is a repeat with its date', () => {
    const ledger = assignAll([
      tell('a', '2023-03-08', NO_THREAT),
      tell('b', '2023-04-05', NO_THREAT.replace('on Tuesday', 'in early March')),
    ]);
    expect(kindsOf(ledger)).toEqual(['first-report', 'repeat']);
    expect(ledger.reports[1]?.saidOn).toEqual({ from: '2023-03-01', to: '2023-03-31' });
  });

  it('given an older remark on a point that is known from later, then it makes a statement and no notice', () => {
    const ledger = assignAll([
      tell('a', '2023-03-08', NO_THREAT),
      tell('b', '2023-03-09', NO_THREAT.replace('on Tuesday', 'on February 10')),
    ]);
    expect(kindsOf(ledger)).toEqual(['first-report', 'withheld']);
    expect(ledger.statements.size).toBe(2);
  });

  it('given a statement outside the window, then the point is new and what was left out is counted', () => {
    const known = assignAll([tell('a', '2023-03-08', NO_THREAT)]);
    const { article, claims } = tell('b', '2023-09-06', NO_THREAT);
    const assigned = assignClaims({
      article,
      sentences: splitSentences(article.text),
      watch: 'russia-china',
      claims,
      earlier: [...known.statements.values()],
    });
    expect(assigned.reports[0]?.decision.rule).toBe('no-earlier-statement');
    expect(assigned.outsideWindow).toBe(1);
    expect(kindsOf(assignAll([tell('a', '2023-03-08', NO_THREAT), tell('b', '2023-09-06', NO_THREAT)], 365))).toEqual([
      'first-report',
      'reiteration',
    ]);
  });

  it('given an earlier report that arrives later, then the first report moves and nothing is new', () => {
    const late = tell('late', '2023-03-08', NO_THREAT);
    const early = tell('early', '2023-03-07', NO_THREAT_RETOLD);
    const ledger = assignAll([late, early]);
    expect(kindsOf(ledger)).toEqual(['first-report', 'repeat']);
    expect([...ledger.statements.values()]).toMatchObject([
      { firstReport: { article: 'early' }, wording: 'Sino-Russian ties "threaten nobody"', reports: 2 },
    ]);
    expect(kindsOf(assignAll([late, early, late, early]))).toEqual([
      'first-report',
      'repeat',
      'first-report',
      'repeat',
    ]);
  });

  it('given the article again, then its decisions stand and nothing changes', () => {
    const article = tell('a', '2023-03-08', `${NO_THREAT} ${second(GRAIN)}`);
    const once = assignAll([article]);
    const twice = assignAll([article, article]);
    expect(twice.statements).toEqual(once.statements);
    expect(kindsOf(twice)).toEqual(['first-report', 'first-report', 'first-report', 'first-report']);
  });

  it('given the article with one more sentence, then only that is new', () => {
    const ledger = assignAll([
      tell('a', '2023-03-08', NO_THREAT),
      tell('a', '2023-03-08', `${NO_THREAT} ${second(GRAIN)}`),
    ]);
    expect(ledger.statements.size).toBe(2);
    expect(ledger.reports.at(-1)?.decision.kind).toBe('first-report');
  });

  it('given a report that names the day, then it narrows when the statement was said', () => {
    const undated = NO_THREAT.replace(' on Tuesday', '');
    const ledger = assignAll([tell('a', '2023-03-09', undated), tell('b', '2023-03-09', NO_THREAT_RETOLD)]);
    expect([...ledger.statements.values()]).toMatchObject([{ saidOn: { from: '2023-03-07', to: '2023-03-07' } }]);
  });

  it('given a signature that is not read any more, then the wording stands in for it', () => {
    const known = [...assignAll([tell('a', '2023-03-08', NO_THREAT)]).statements.values()];
    const { article, claims } = tell('b', '2023-03-09', NO_THREAT_RETOLD);
    const { reports } = assignClaims({
      article,
      sentences: splitSentences(article.text),
      watch: 'russia-china',
      claims,
      earlier: known.map((statement) => ({ ...statement, signature: '{"version":0}' })),
    });
    expect(reports[0]?.decision.kind).toBe('repeat');
  });

  it('given hundreds of claims of one actor, then it answers in time', () => {
    const claim = (i: number) =>
      `<src ${i}>Lin</src> <cue ${i}>said</cue> <content ${i}>that Russia buys ${i} thousand tons of crop number ${i} here</content>. `;
    const article = tell('a', '2023-03-08', Array.from({ length: 600 }, (_, i) => claim(i + 1)).join(''));
    const started = performance.now();
    assignAll([article]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

function second(sentence: string): string {
  return sentence.replace(/<(src|cue|content)>/g, '<$1 2>');
}
