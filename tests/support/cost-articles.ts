import type { ArticleFile } from '../../shared/text/article-file.ts';
import { makeArticleFile } from './pipeline-articles.ts';

// Prose that compresses as prose does: repeated sentences would make an article look cheaper than it is.
const PARAGRAPHS = [
  'The port council met late on Monday evening in the old customs house, where the heating had failed again and most members kept their coats on. On the table lay a plan that engineers had drawn up over two winters, with maps of every quay, soundings taken from a borrowed launch and a page of figures nobody had quite agreed on.',
  'Outside, three lorries loaded with timber waited for a crane that had stopped at noon. Their drivers had lit a small fire behind the weighbridge and were roasting chestnuts, which they offered to anybody who came past, among them two inspectors on bicycles and a priest looking for his umbrella.',
  'Older residents remember when ferries left twice a day for the islands and a brass band played on Sundays. The band was given up after its conductor married and moved inland; the ferries followed a few years later, once the bridge had opened and the ticket office had been turned into a shop for fishing tackle.',
  'What the new basin will cost depends on how much rock lies under the mud. Divers found granite at eleven metres near the lighthouse, yet only clay beside the shipyard, so that estimates differ by a factor of three and the treasurer has begun to carry a calculator wherever she goes.',
  'Traffic is another worry. The road from the motorway passes a school, a bakery famous for its rye loaves and the only level crossing in the district, at which goods trains stop for up to twenty minutes while their papers are stamped by hand.',
  'Whoever wants to see the drawings may do so in the library from Thursday, between ten and four, and leave remarks in a green book beside the door. Last time it filled within a week, chiefly with complaints about gulls, two recipes and an offer to buy the lighthouse.',
];

const SPEAKERS = ['Ana Okoro', 'Peter Lindqvist', 'Maria Gonzalez', 'John Whitfield'];

const WISHES = [
  'The harbour needs four more cranes before the summer',
  'Dredging the northern channel will begin in October',
  'Fishermen were never asked about the new breakwater',
  'Rents on the waterfront will not rise next year',
  'A second ferry to the islands is out of the question',
  'The school will get its own crossing, with a guard',
  'Nobody can say today how deep the rock lies',
  'Two of the old warehouses will be kept',
];

/** An article of 3,500 characters in which four people make eight claims, as in the press one makes two; `watched` of these are about Russia and China. */
export function makeCostArticle(key: string, watched: readonly string[]): ArticleFile {
  const claims = WISHES.map(
    (wish, n) => watched[n] ?? `${wish}, ${SPEAKERS[n % (SPEAKERS.length - watched.length)]} said on Tuesday.`,
  );
  const paragraphs = claims.map((claim, n) => [claim, PARAGRAPHS[n]].filter((part) => part !== undefined).join(' '));
  // Each article has a line of its own, or it would be the copy of another.
  const text = `${paragraphs.join('\n\n')}\n\nThis report was filed under ${key}.`;
  const missing = LENGTH - text.length;
  return makeArticleFile(key, {
    text: `${text} ${REST.slice(0, Math.max(0, missing - 2))}.`,
    title: 'Council meets on the port',
  });
}

const LENGTH = 3_500;

const REST =
  'Weather for the coming days stays cool, with showers from the west and a swell of two metres off the point, easing on Friday. Small craft are advised to keep inside the mole, where the harbour office has laid fresh moorings; the coal wharf is deep enough for larger vessels on either side of high tide. Mackerel are plentiful. The museum of navigation opens its doors again after repairs to the roof, showing a chart from the eighteenth century on which the bay is drawn the wrong way round, as well as a model of the pilot cutter that went down off the reef in a gale with all its brandy. Entry is free for children, sailors and anyone who can tie a bowline behind the back.';
