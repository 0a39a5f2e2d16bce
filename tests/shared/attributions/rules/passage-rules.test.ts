import { describe, expect, it } from '@jest/globals';
import { expected, found, textOf } from '../found.ts';

const FOUND: Readonly<Record<string, readonly string[]>> = {
  'according to': [
    '<cue>According to</cue> <src>Ana Ruiz, the mayor</src>, <content>the bridge will stay open</content>.',
    '<content>The bridge will stay open</content>, <cue>according to</cue> <src>the mayor</src>.',
    '<content>The bridge</content>, <cue>according to</cue> <src>her</src>, <content>will stay open</content>.',
    'But <cue>according to</cue> <src>state media</src>, <content>the bridge will close</content>.',
  ],
  'in somebody’s view': [
    '<cue>In</cue> <src>his</src> <cue>view</cue>, <content>the bridge is sound</content>.',
    "<content>The bridge</content>, <cue>in</cue> <src>the mayor's</src> <cue>words</cue>, <content>is sound</content>.",
    "<cue>In</cue> <src>the Portuguese engineer's</src> <cue>telling</cue>, <content>the bridge was doomed</content>.",
    '<cue>In the opinion of</cue> <src>the council</src>, <content>the bridge is sound</content>.',
  ],
  'somebody’s account or standpoint': [
    '<cue>By</cue> <src>his</src> own <cue>account</cue>, <content>the mayor had warned the council twice</content>.',
    "<cue>From</cue> <src>the council's</src> <cue>perspective</cue>, <content>the bridge settles little</content>.",
    '<cue>In</cue> <src>her</src> <cue>view</cue> <content>the bridge was sound</content>.',
  ],
  'as somebody sees it': [
    '<cue>As</cue> <src>the mayor</src> <cue>sees</cue> it, <content>the bridge is a monument</content>.',
    '<content>"The bridge,"</content> <cue>as</cue> <src>one engineer</src> <cue>put</cue> it, <content>"is dead."</content>',
  ],
  'as somebody said': [
    '<cue>As</cue> <src>the Porto Courier</src> <cue>wrote</cue>, <content>the bridge was never safe</content>.',
    '<content>The bridge was never safe</content>, <cue>as</cue> <src>the mayor</src> <cue>noted</cue>.',
    '<content>The bridge will stay open</content>, <cue>as reported by</cue> <src>the Porto Courier</src>.',
  ],
  'to or for somebody': [
    '<cue>To</cue> <src>him</src>, <content>the bridge is a "monument"</content>.',
    '<cue>For</cue> <src>Ivo Sand, the chief engineer</src>, <content>it was "a good day"</content>.',
  ],
  'a passive': [
    '<content>"The bridge is sound,"</content> <src>the mayor</src> <cue>was quoted as saying</cue> by the Courier.',
    '<src>The mayor</src> <cue>is reported to have told</cue> the council <content>that the bridge was sound</content>.',
    '<src>The mayor</src> <cue>was quoted as saying</cue> <content>that the bridge was sound</content>.',
    '<content>The bridge</content>, <src>the mayor</src> <cue>is said to have added</cue>, <content>was sound</content>.',
    'It <cue>was announced</cue> <content>that the bridge would close</content>.',
  ],
  'a passive with who did it': [
    '<content>The plan</content> <cue>was rejected</cue> by <src>the council</src>.',
    '<content>The plan</content> <cue>was described</cue> by <src>the mayor</src> <content>as a gift to smugglers</content>.',
  ],
  'somebody quoted by another': [
    '<content>"The bridge is sound,"</content> the Courier <cue>quoted</cue> <src>an engineer</src> <cue>as saying</cue>.',
    'The Courier, a local paper, <cue>quoted</cue> <src>an engineer</src> <cue>as saying</cue> <content>that the bridge was sound</content>.',
  ],
  'a noun': [
    'The <cue>message</cue> from <src>the council</src> <cue>is</cue> <content>that the bridge will stay open</content>.',
    "<src>Porto's</src> <cue>position remains</cue> <content>that the bridge is shared</content>.",
    'The <cue>narrative put forth</cue> by <src>the firm</src> seeks to assure the town <content>that the paint is safe</content>.',
    'The <cue>narrative put forth</cue> by <src>the firm</src> seeks to assure the town <content>that it mends roads rather than digs them up</content>.',
    'The <cue>claim</cue> by <src>the mayor</src> <content>that the bridge was sound</content> was met with silence.',
    'On Monday came <src>his</src> <cue>claim</cue> <content>that the bridge was sound</content>.',
    "<src>The envoy's</src> <cue>answer was</cue> <content>that the port was closed</content>.",
  ],
  'a sentence that points back to the one before': [
    '<content>The bridge is lost</content>. This <cue>was stated</cue> by <src>Mayor Ana Ruiz</src>.',
    '<content>The bridge is lost</content>. <cue>So</cue> <src>the mayor</src> <cue>has expressed himself</cue> in a letter.',
    '<content>The bridge is lost</content>. That, at least, <cue>is the view</cue> of <src>Mayor Ana Ruiz</src>.',
    '<content>The bridge is lost</content>. <cue>With these words</cue> <src>Mayor Ana Ruiz</src> <cue>opened</cue> the meeting.',
  ],
};

const NOTHING: readonly string[] = [
  'Nobody may remember that the bridge was new.',
  'The mayor confirmed nothing, and the rain went on.',
  'The town was attacked by the river.',
  'They judged according to the merits of the case.',
  'The two towns declared a partnership.',
  'Economists at a think tank in Porto were late.',
  'The repairs went according to plan.',
  'In view of the rain, the bridge was closed.',
  'As he explained how it works, the rain began.',
  'For years, the bridge was closed.',
  'For Porto, rain fell all day.',
  'For the mayor, it was a day of rain.',
  'The bridge is old because, in part, it was cheap.',
  'The firm is said to be rich.',
  'A report that fell from the table was lost.',
  'This was built by the firm.',
];

describe('findAttributions: cues without a verb of their own', () => {
  for (const [name, articles] of Object.entries(FOUND))
    it.each(articles)(`given ${name}, finds it: %s`, (article) => {
      expect(found(textOf(article))).toEqual(expected(article));
    });

  it.each(NOTHING)('given no attribution, finds none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findAttributions: transcripts', () => {
  it('given questions and named answers, takes the label as source, its colon as cue, over paragraphs', () => {
    const article = [
      'Press conference, 3 May',
      'Question: Will the bridge open?',
      '<src>Ana Ruiz</src><cue>:</cue> <content>It will open soon</content>.',
      '<content>We have the paint</content>.',
      'Question: When?',
      '<src 2>Ana Ruiz</src><cue 2>:</cue> <content 2>It opens in June</content>.',
    ].join('\n\n');
    expect(found(textOf(article))).toEqual(expected(article));
  });

  it.each([
    'Ruiz: the bridge will open',
    'Bridge figures\n\nCars: they were 300.\n\nUnited States: two were American.\n\nOutlook: it will rain.',
  ])('given a label without questions or turns, finds none: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
