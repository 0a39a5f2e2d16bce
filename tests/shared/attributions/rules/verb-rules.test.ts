import { describe, expect, it } from '@jest/globals';
import { expected, found, textOf } from '../found.ts';

const FOUND: Readonly<Record<string, readonly string[]>> = {
  'a quotation, then its cue': [
    '<content>"We will keep the bridge open,"</content> <src>Mayor Ana Ruiz</src> <cue>said</cue> on Monday.',
    '<content>“The bridge is ours,”</content> <cue>said</cue> <src>Ana Ruiz, the mayor of Porto Velho</src>.',
    '<content>"Will it hold?"</content> <src>the engineer</src> <cue>asked</cue>.',
    "<content>''It is too old,''</content> <src>she</src> <cue>told</cue> the council.",
    '<content>"No,"</content> <src>he</src> <cue>told</cue> reporters when asked.',
  ],
  'a quotation on both sides of its cue': [
    '<content>"The bridge,"</content> <src>Ruiz</src> <cue>said</cue>, <content>"is ours."</content>',
    '<content>"It is old,"</content> <src>she</src> <cue>told</cue> her host, Ivo Sand, at the hall, <content>"but it is ours."</content>',
    '<content>"They are not rivals,"</content> <src>Ivo Sand, a historian</src>, <cue>told</cue> a committee last year; <content>"they are neighbours."</content>',
  ],
  'words in marks before where they were said, or before a new clause': [
    '<src>The envoy</src> <cue>called</cue> <content>the port "a trap"</content> in a tweet on Monday.',
    '<src>The envoy</src> <cue>called</cue> <content>the port "a trap"</content> and the crew left.',
    '<src>The envoy</src> <cue>condemned</cue> <content>the raid</content> and she left.',
    'Although <src>the envoy</src> <cue>said</cue> <content>that the port was "a trap,"</content> on Monday night she was there.',
  ],
  'names given in marks': [
    '<src>The envoy</src> <cue>called</cue> <content>that "beyond reason."</content>',
    '<src>The envoy</src> <cue>called</cue> <content>what she saw "terrible."</content>',
    '<src>The envoy</src> <cue>called</cue> <content>her a "friend"</content> and left.',
    '<src>The envoy</src> <cue>called</cue> <content>the chief of the port, Ivo Sand, "driven"</content> and left.',
    'The port opened under what <src>the envoy</src> <cue>called</cue> <content>"the old plan,"</content> a list of wishes.',
    'The port has what <src>the envoy</src> <cue>called</cue> <content>"old" walls</content>.',
  ],
  'a cue at the end, after an insert': [
    '<content>The port will hold for years, closing the gap</content>, <cue>said</cue> <src>Ana Ruiz, an envoy</src>.',
  ],
  'a cue in a clause with as': [
    'The crew left as <src>the envoy</src> <cue>condemned</cue> <content>the raid</content>.',
    'The crew left as <src>the envoy</src> <cue>said</cue> <content>that it was late</content>.',
  ],
  'participles that are nouns to the tagger': [
    '<src>The envoy</src> left, <cue>reasoning</cue> <content>that it was late</content>.',
    '<src>The envoy</src> moved the crew by <cue>warning</cue> darkly <content>that it was late</content>.',
  ],
  'a title between the cue and its clause': [
    '<src>The envoy</src> <cue>said</cue> on Harbour Radio\'s "Good Morning" <content>that the port was closed</content>.',
    '<src>The envoy</src> <cue>said</cue> on "Good Morning" <content>that the port was closed</content>.',
    '<src>The envoy</src> <cue>vowed</cue> <content>to "take the fight" to the port</content>.',
  ],
  'words in marks that end with their comma': [
    '<src>The envoy</src> <cue>called</cue> <content>the port "a trap,"</content> which surprised the crew.',
    '<src>The envoy</src> <cue>called</cue> <content>the port "a trap,"</content> in an interview with the Courier.',
    '<src>The envoy</src> <cue>said</cue>, <content>"We will see,"</content> when asked about the port.',
    'When <src>the envoy</src> <cue>noted</cue> <content>that the port was "a trap,"</content> the crew left.',
    '<src>The envoy</src> <cue>branded</cue> <content>the port "a trap,"</content> closed the gates and left.',
    '<src>The envoy</src> <cue>denied</cue> <content>that it was closed</content>: <content 2>"It is open,"</content> <src 2>she</src> <cue 2>said</cue>.',
  ],
  'a quotation that a dash, a bracket or a full stop cuts off from the words before': [
    '<src>The envoy</src> <cue>denied</cue> <content>that it was closed</content> - <content 2>"It is open,"</content> <src 2>she</src> <cue 2>said</cue> - and left.',
    'Few came (<content>"Nobody likes rain,"</content> <cue>said</cue> <src>the envoy</src>).',
    'It was late — <content>"too late,"</content> <src>the envoy</src> <cue>said</cue> — and cold.',
  ],
  'words in marks that go on after their comma': [
    '<src>The envoy</src> <cue>said</cue> <content>the port was "a trap," compared with the old one</content>.',
  ],
  'single marks around speech': [
    "<content>'The bridge is ours,'</content> <cue>said</cue> <src>Ruiz</src>, <content>'and stays so.'</content>",
    "<src>Ruiz</src> <cue>said</cue>: <content>'The bridge is ours.'</content>",
    "<content>The council 'will not pay'</content>, <cue>says</cue> <src>Ruiz</src>",
  ],
  'words before a cue that the sentence ends with': [
    '<content>The bridge will stay open</content>, <src>Ruiz</src> <cue>said</cue> at a meeting with Ivo Sand, head of the council.',
    '<content>The bridge will stay open</content>, <src>Ruiz</src> <cue>said</cue>, without giving details.',
    '<content>The bridge will never close</content>, <src>a senior official at the council</src> <cue>told</cue> visiting journalists this week.',
    '<content>The bridge will stay open</content>, <src>Ruiz</src> <cue>said</cue>.',
    '<content>Trade between the two towns is growing</content>, <src>the trade minister</src> <cue>told</cue> reporters on Friday.',
    '<content>Keep the bridge open</content>, <src>the council</src> <cue>urges</cue>',
    'LISBON, May 3 (Wire) - <content>The bridge will stay open</content>, <src>Ruiz</src> <cue>said</cue>.',
    '<content>The bridge has cracks</content>, <src>the engineers</src> <cue>point out</cue>.',
    '<content>The old bridge can be saved</content>, <src>the engineer</src> <cue>is convinced</cue>.',
  ],
  'words around a cue between commas': [
    'Ruiz was blunter: <content>the bridge</content>, <src>she</src> <cue>said</cue>, <content>could fall any day</content>.',
    '<content>The firm has proof</content>, <src>its chief</src> <cue>said</cue>, <content>that the paint is safe</content>.',
    '<content>The bridge</content>, <src>she</src> <cue>said</cue>, <content>will stay open</content>.',
    '<content>The bridge</content>, <src>the mayor</src> <cue>told</cue> reporters, <content>is "a gift to the town."</content>',
    '<content>If the river rises</content>, <src>Ruiz</src> <cue>added</cue>, <content>the road will close</content>.',
  ],
  'that and a clause': [
    '<src>Ruiz</src> <cue>said</cue> <content>that the bridge would stay open</content>.',
    '<src>Mayor Ana Ruiz</src> <cue>said</cue> on Monday <content>that the bridge would stay open</content>.',
    '<src>Ivo Sand, the chief engineer</src>, <cue>warned</cue> in a report <content>that the pillars were weak</content>.',
    '<src>The mayor</src> <cue>told</cue> the council, the press and the public on Friday <content>that money was short</content>.',
    '<src>She</src> <cue>has</cue> repeatedly <cue>warned</cue> <content>that the pillars are weak</content>.',
    '<src>Several engineers</src>, however, <cue>caution</cue> <content>that the bridge is old</content>.',
    '<src>The mayor</src> <cue>expressed confidence</cue> <content>that the bridge would hold</content>.',
    '<src>The council</src> <cue>took the view</cue> <content>that the bridge could wait</content>.',
    '<src>A report from the engineers</src> <cue>noted</cue> <content>that the pillars were weak</content>.',
  ],
  'a clause without that': [
    '<src>Ruiz</src> <cue>said</cue> <content>the bridge would stay open</content>.',
    '<src>Engineers</src> <cue>say</cue> <content>the bridge, if it is painted, could last</content>.',
    '<src>The mayor</src> <cue>told</cue> reporters <content>there was no money</content>.',
    '<src>She</src> <cue>hoped</cue> <content>the rain would stop</content>.',
    '<src>The firm</src> <cue>says</cue> <content>it has painted the bridge</content>.',
  ],
  'a cue of several words': [
    '<src>The mayor</src> <cue>let it be known</cue> <content>that the bridge would close</content>.',
    '<src>The engineer</src> <cue>let slip</cue> <content>that the paint was old</content>.',
    '<src>Ruiz</src> <cue>went so far as to call</cue> <content>the offer a trap</content>.',
    '<src>The council</src> <cue>was quick to deny</cue> <content>that money was short</content>.',
    '<src>The mayor</src> <cue>took pains to stress</cue> <content>that the bridge was safe</content>.',
    '<src>The firm</src> <cue>drew attention to</cue> <content>the rust on the pillars</content>.',
  ],
  'a verb that needs marks or a word of its own': [
    '<content>"Nobody asked us,"</content> <src>the engineer</src> <cue>muttered</cue>.',
    '<src>She</src> <cue>allowed</cue> <content>that the paint was old</content>.',
    '<src>She</src> <cue>counts</cue> <content>the bridge among the wonders of the town</content>.',
    '<src>The council</src> <cue>put</cue> <content>the costs at two million</content>.',
    '<src>The engineer</src> <cue>sees</cue> <content>in the bridge a risk to the town</content>.',
    '<src>The mayor</src> <cue>finds</cue> <content>the idea absurd</content>.',
  ],
  'half the content before the cue, half of it in marks': [
    '<content>With so little paint</content>, <src>Ruiz</src> <cue>conceded</cue> on Friday, <content>"it is hard to keep the bridge clean"</content>.',
    '<content>The bridge</content>, <src>she</src> <cue>said</cue>, <content>had been "built in haste" and painted in the dark</content>.',
    'Speaking in Porto, <src>Ruiz</src> <cue>said</cue> <content>the bridge would stay open</content>.',
  ],
  'a time between cue and content': [
    '<src>The mayor</src> <cue>insisted</cue> on Tuesday <content>that the bridge was safe</content>.',
    '<src>The mayor</src> <cue>said</cue> in a statement late on Monday <content>that the bridge was safe</content>.',
    '<src>The mayor</src> <cue>protested</cue> at the meeting <content>against the delay</content>.',
  ],
  'the narrator after the content': [
    '<src>The mayor</src> <cue>said</cue> <content>that the bridge was safe</content>, a remark that drew laughter.',
    '<src>The mayor</src> <cue>said</cue> <content>that the bridge was safe</content>, two days after it had closed.',
    '<content>"The bridge is safe,"</content> <src>the mayor</src> <cue>said</cue>, and the crowd laughed.',
  ],
  'a clause that goes on telling': [
    '<src>She</src> <cue>denied</cue> <content>that the bridge was old; it had simply been painted badly</content>.',
    '<src>He</src> <cue>accused</cue> <content>the firm of hiding rust, stealing paint and selling it</content>.',
  ],
  'a subject with a clause of its own': [
    '<src>A banker who had listened in</src> <cue>said</cue> <content>the bridge was safe</content>.',
    '<src>One engineer who took part</src> <cue>warned</cue> <content>that the bridge was old</content>.',
    'On Sunday <src>two engineers in Porto</src> <cue>spoke of</cue> <content>a crack in the bridge</content>.',
    '<content>The bridge</content>, <src>the mayor himself</src> <cue>conceded</cue>, <content>is old</content>.',
    '<src>More than one engineer</src> <cue>warned</cue> <content>that the bridge was old</content>.',
  ],
  'a colon or a comma, then a quotation': [
    '<src>Ruiz</src> <cue>said</cue>: <content>"The bridge stays."</content>',
    'On Friday, <src>she</src> <cue>said</cue>, <content>"The bridge stays."</content>',
    '<cue>Said</cue> <src>Ana Ruiz</src>: <content>"The bridge stays."</content>',
  ],
  'a dateline before it': [
    'Porto, May 3 (Wire) -- <content>The bridge will stay open</content>, <src>Mayor Ana Ruiz</src> <cue>said</cue> here Friday when meeting the press.',
    'PORTO: <content>The bridge will stay open</content>, <src>the mayor</src> <cue>said</cue>.',
  ],
  'a listener with a title of its own': [
    '<src>She</src> <cue>told</cue> Radio Porto\'s "Morning Show" <content>that the bridge was sound</content>.',
    '<src>She</src> <cue>told</cue> the Courier in an interview published on Sunday <content>that the bridge was sound</content>.',
  ],
  'a question': [
    '<src>The senator</src> <cue>wondered</cue> <content>whether the bridge would hold</content>.',
    '<src>She</src> <cue>asked</cue> the engineers <content>if it was safe</content>.',
    '<src>He</src> <cue>explained</cue> <content>why the bridge was closed</content>.',
  ],
  'a view of those whose trade it is': [
    '<src>Analysts</src> <cue>see</cue> <content>a bridge without a future</content>.',
  ],
  'a habit of speech': [
    '<src>The mayor</src> <cue>went on to say</cue> <content>that the bridge was sound</content>.',
    '<content>The bridge has "no equal"</content>, <src>local guides</src> <cue>like to say</cue>.',
  ],
  'a denial that says something': [
    '<src>The mayor</src> <cue>did</cue> not <cue>rule out</cue> <content>that the bridge would close</content>.',
  ],
  'described as': [
    '<src>Ruiz</src> <cue>described</cue> <content>the bridge as sound</content>.',
    '<src>The article</src> <cue>framed</cue> <content>the repairs as part of a wider plan</content>.',
    '<src>The mayor</src> <cue>dismissed</cue> <content>the report as "rubbish"</content>.',
    '<src>He</src> <cue>described</cue> <content>the bridge as one that bears trucks and needs no paint</content>.',
    '<src>Lisbon</src> <cue>regards</cue> <content>Porto as its rival</content> and buys its wine.',
  ],
  'described as, turned round': [
    '<src>The mayor</src> <cue>described</cue> <content>as "rubbish" the idea that the bridge would fall</content>.',
  ],
  'called and its like': [
    '<src>She</src> <cue>called</cue> <content>the bridge a disgrace</content>.',
    '<src>Ruiz</src> <cue>called</cue> <content>it "a disgrace"</content>.',
    '<src>He</src> <cue>branded</cue> <content>the repairs an insult to the town</content>, but left it there.',
    '<src>He</src> <cue>called</cue> <content>the decision to paint the bridge a mistake</content>.',
  ],
  'a preposition with the cue': [
    '<src>Ruiz</src> <cue>called for</cue> <content>a new bridge and for lower tolls</content>.',
    '<src>The council</src> <cue>called on</cue> <content>the engineers to hurry</content>.',
    '<src>She</src> <cue>pointed to</cue> <content>rust on the pillars as evidence of neglect</content>.',
    '<src>He</src> <cue>spoke of</cue> <content>the need for paint</content>.',
    '<src>She</src> <cue>warned against</cue> <content>closing the bridge</content>.',
  ],
  'urged somebody to': [
    '<src>Ruiz</src> <cue>urged</cue> <content>the engineers to hurry</content>.',
    '<src>She</src> <cue>urged</cue> <content>the council not to close the bridge</content>.',
  ],
  'advised somebody to': ['<src>The mayor</src> <cue>advised</cue> them <content>to "wait and see"</content>.'],
  'asked somebody for': [
    '<src>The firm</src> <cue>had asked</cue> the council <content>for another month to paint the bridge</content>.',
  ],
  'pledged to': [
    '<src>The mayor</src> <cue>pledged</cue> <content>to paint the bridge</content>.',
    '<src>The firm</src> <cue>claimed</cue> in May <content>to have painted the bridge</content>.',
    '<src>She</src> <cue>has vowed</cue> <content>not to close it</content>.',
  ],
  'denied doing': ['<src>He</src> <cue>denied</cue> <content>taking money from the firm</content>.'],
  'an object': [
    '<src>Ruiz</src> <cue>condemned</cue> <content>the closure of the bridge</content>.',
    '<src>The firm</src> <cue>denies</cue> <content>the charge</content>.',
    '<src>She</src> <cue>accused</cue> <content>the firm of wasting paint</content>.',
    '<src>He</src> <cue>voiced</cue> <content>deep concern "at the state of the paint"</content>.',
    '<src>Council leaders</src> <cue>stress</cue> <content>the importance of safety, patience and money</content>.',
    '<src>The mayor</src> <cue>emphasised</cue> <content>efforts to save the bridge</content>.',
    '<src>Porto</src> <cue>Rejects</cue> <content>Talk of New Tolls</content>',
  ],
};

const NOTHING: readonly string[] = [
  'Ruiz declined to say when the bridge would open.',
  'The council refused to comment on the report.',
  'She met the engineers and signed the plan.',
  'He did not say that the bridge was safe.',
  'The mayor is expected to say more on Friday.',
  'The firm would neither confirm nor deny that talk.',
  'More than 30 tonnes of paint were used, all told.',
  'The so-called "friendship bridge" is closed.',
  'It should be noted that the bridge is old.',
  'A bridge called the Long One spans the river.',
  'I think the bridge is fine.',
  'The boy saw a boat.',
  'She wants to say that the bridge is fine.',
  '',
];

describe('findAttributions: cue verbs', () => {
  for (const [name, articles] of Object.entries(FOUND))
    it.each(articles)(`given ${name}, finds it: %s`, (article) => {
      expect(found(textOf(article))).toEqual(expected(article));
    });

  it.each(NOTHING)('given no attribution, finds none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
