import { readFileSync } from 'node:fs';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import type { Span } from '../../shared/text/span.ts';
import { matchWatches } from '../../shared/watches/match-watches.ts';
import { parseWatch } from '../../shared/watches/watch.ts';
import { articleOf, type GoldArticle, givenClaims, readGold } from './read-gold.ts';

const [, , goldFile, ...options] = process.argv;
const watch = parseWatch(
  JSON.parse(readFileSync(new URL('../../shared/watches/data/russia-china.json', import.meta.url), 'utf8')),
);
for (const gold of readGold(goldFile ?? '')) {
  const claims = givenClaims(gold).map(({ claim }) => claim);
  const matched = matchWatches(articleOf(gold), splitSentences(gold.text), claims, [watch]);
  if (options.includes('--errors')) printErrors(gold, matched);
  else {
    console.log(
      JSON.stringify({
        id: gold.id,
        attributions: matched.map((claim) => ({
          source: pairs(claim.source),
          cue: pairs(claim.cue),
          content: pairs(claim.content),
          actor: claim.actor,
          watches: claim.watches,
        })),
      }),
    );
  }
}

function pairs(list: readonly Span[]): readonly (readonly [number, number])[] {
  return list.map(({ start, end }) => [start, end]);
}

function printErrors(gold: GoldArticle, matched: ReturnType<typeof matchWatches>): void {
  for (const [index, claim] of matched.entries()) {
    const label = gold.attributions[index];
    const match = claim.watches[0];
    const words = claim.content.map(({ start, end }) => gold.text.slice(start, end)).join(' … ');
    const found = match === undefined ? 'no' : `${match.rule} ${match.stance}`;
    const right = (match !== undefined) === label?.ties && (match === undefined || match.stance === label?.stance);
    const kind = (match !== undefined) === label?.ties ? 'stance' : 'ties';
    if (!right)
      console.log(`${kind} ${gold.id} ${label?.actor}: is ${label?.stance ?? 'no'}, found ${found}: ${words}`);
  }
}
