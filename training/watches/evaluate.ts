import { readFileSync } from 'node:fs';
import type { ActorKind } from '../../shared/actors/actor.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import type { Span } from '../../shared/text/span.ts';
import { matchWatches } from '../../shared/watches/match-watches.ts';
import { parseWatch } from '../../shared/watches/watch.ts';

interface GoldAttribution {
  readonly source: readonly [number, number][];
  readonly cue: readonly [number, number][];
  readonly content: readonly [number, number][];
  readonly actor: string;
  readonly ties: boolean;
  readonly stance: string | null;
}

interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly actors: Readonly<Record<string, { name: string; kind: ActorKind; country?: string; role?: string }>>;
  readonly attributions: readonly GoldAttribution[];
}

const [, , goldFile, ...options] = process.argv;
const watch = parseWatch(
  JSON.parse(readFileSync(new URL('../../shared/watches/data/russia-china.json', import.meta.url), 'utf8')),
);
const articles = readFileSync(goldFile ?? '', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldArticle);

for (const gold of articles) {
  const claims = gold.attributions.map((attribution, index) => claimOf(gold, attribution, index));
  const article = { key: gold.id, revision: '', publishedFrom: 'article' as const, ...gold };
  const matched = matchWatches(article, splitSentences(gold.text), claims, [watch]);
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

function claimOf(gold: GoldArticle, attribution: GoldAttribution, index: number): Claim {
  const actor = gold.actors[attribution.actor];
  const inner = gold.attributions.some(
    (other) =>
      other !== attribution &&
      attribution.content.some(([start, end]) => other.content.every(([s, e]) => start <= s && e <= end)),
  );
  return {
    index,
    source: spans(attribution.source),
    cue: spans(attribution.cue),
    content: spans(attribution.content),
    kind: 'indirect',
    cueClass: 'speech',
    confidence: 1,
    actor: { id: attribution.actor, name: '', kind: 'group', ...actor, resolved: true },
    relayed: inner && (actor?.kind === 'media' || actor?.kind === 'group'),
  };
}

function spans(list: readonly (readonly [number, number])[]): readonly Span[] {
  return list.map(([start, end]) => ({ start, end }));
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
