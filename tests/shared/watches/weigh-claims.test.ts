import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import { textOf } from '../../../shared/text/span.ts';
import { decideClaims } from '../../../shared/watches/decide-claims.ts';
import { weighClaims } from '../../../shared/watches/model/weigh-claims.ts';
import type { EarlierClaim } from '../../../shared/watches/view-claim.ts';
import { parseWatch } from '../../../shared/watches/watch.ts';
import { makeWatchedTexts } from '../../../shared/watches/watched-text.ts';
import { claimsOf } from './claims-of.ts';

const watch = parseWatch(
  JSON.parse(readFileSync(new URL('../../../shared/watches/data/russia-china.json', import.meta.url), 'utf8')),
);

const ON_THE_PAIR =
  '<content>China and Russia trust each other</content>, <src>Li</src> <cue>said</cue>. ' +
  '<content 2>Russia and China cooperate closely</content>, <src 2>Ivanov</src> <cue 2>said</cue>. ' +
  '<content 3>China-Russia trade is growing</content>, <src 3>Li</src> <cue 3>said</cue>. ' +
  '<content 4>Nothing of the sort was on the table</content>, <src 4>Ivanov</src> <cue 4>said</cue>. ' +
  '<content 5>Russia and China are close partners</content>, <src 5>Li</src> <cue 5>said</cue>.';
const ON_OTHER_THINGS =
  '<content>Russia and China cooperate closely</content>, <src>Li</src> <cue>said</cue>. ' +
  '<content 2>The harvest was good</content>, <src 2>farmers</src> <cue 2>said</cue>. ' +
  '<content 3>Many doubted it</content>, <src 3>traders</src> <cue 3>said</cue>. ' +
  '<content 4>Rain is on its way</content>, <src 4>forecasters</src> <cue 4>said</cue>. ' +
  '<content 5>The fair opens on Monday</content>, <src 5>the mayor</src> <cue 5>said</cue>. ' +
  '<content 6>Prices will fall</content>, <src 6>shops</src> <cue 6>said</cue>. ' +
  '<content 7>Trains will be late</content>, <src 7>drivers</src> <cue 7>said</cue>.';
const SPEAKERS = ['CN', 'RU', 'CN', 'RU', 'CN'];
const STRANGERS = ['CN', '--', '--', '--', '--', '--', '--'];

describe('weighClaims', () => {
  it('given weights that know nothing, when claims are weighed, then those that stand together stay as the rules have them', () => {
    const decided = decide(ON_THE_PAIR, SPEAKERS);
    expect(weighClaims(decided, new Map())).toEqual(decided.map(({ verdict }) => verdict));
  });

  it('given weights for yes, when a claim names nobody amid claims on the pair, then it is taken with words on the pair', () => {
    const decided = decide(ON_THE_PAIR, SPEAKERS).map((claim, index) => (index === 3 ? refused(claim) : claim));
    const verdict = weighClaims(decided, new Map([['bias', 1]]))[3];
    expect(verdict).toMatchObject({ concerned: true, rule: 'context' });
    const text = decided[3]?.view.text ?? '';
    expect(verdict?.evidence.map((span) => textOf(text, span))).toContain('China-Russia');
  });

  it('given weights for yes, when hardly any claim is on the pair, then no other is taken', () => {
    const decided = decide(ON_OTHER_THINGS, STRANGERS);
    const verdicts = weighClaims(decided, new Map([['bias', 1]]));
    expect(verdicts.map(({ concerned }) => concerned)).toEqual([true, false, false, false, false, false, false]);
  });

  it('given weights in doubt, when a rule stands alone in its article, then it is outweighed', () => {
    const [verdict] = weighClaims(decide(ON_OTHER_THINGS, STRANGERS), new Map());
    expect(verdict).toEqual({ concerned: false, rule: 'outweighed', evidence: [] });
  });

  it('given fewer claims than make a context, when they are weighed, then the rules decide', () => {
    const decided = decide(ON_THE_PAIR, SPEAKERS).slice(0, 4);
    expect(weighClaims(decided, new Map([['bias', -9]]))).toEqual(decided.map(({ verdict }) => verdict));
  });
});

function decide(marked: string, who: readonly string[]): readonly EarlierClaim[] {
  const { article, claims } = claimsOf(marked, who);
  const [watched] = makeWatchedTexts(article, splitSentences(article.text), claims, [watch]);
  if (watched === undefined) throw new Error('nothing in the text concerns the watch');
  return decideClaims(watched, claims);
}

function refused({ view }: EarlierClaim): EarlierClaim {
  return { view, verdict: { concerned: false, rule: 'nothing-between-parties', evidence: [] } };
}
