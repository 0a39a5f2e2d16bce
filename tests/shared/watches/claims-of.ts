import type { Actor, ActorKind } from '../../../shared/actors/actor.ts';
import type { Claim } from '../../../shared/claims/claim.ts';
import type { Article } from '../../../shared/text/article.ts';
import { textOf } from '../../../shared/text/span.ts';
import { marked } from '../../support/marked.ts';

/** A marked article with its claims; `who` tells the country of each speaker: `['CN', 'US', '--', 'RU-analyst']`. */
export function claimsOf(article: string, who: readonly string[]): { article: Article; claims: readonly Claim[] } {
  const { text, attributions } = marked(article);
  let name = '';
  const claims = attributions.map((roles, index): Claim => {
    const source = roles.source.map((span) => textOf(text, span)).join(' ');
    if (!SAME_AGAIN.test(source)) name = source;
    return {
      ...roles,
      index,
      kind: 'indirect',
      cueClass: 'speech',
      confidence: 1,
      actor: actorOf(name, who[index] ?? '--'),
      relayed: false,
    };
  });
  return { article: { key: 'test', revision: '', text, published: '2023-05-01', publishedFrom: 'article' }, claims };
}

// A pronoun or an office: whoever spoke last.
const SAME_AGAIN =
  /^(?:he|she|it|they|him|her|the (?:ambassador|diplomat|minister|official|president|secretary of state|spokes\w+))$/i;

const ORGANISATION = /\bcoast guard$/i;

function actorOf(name: string, who: string): Actor {
  const [code = '--', role] = who.split('-').filter((part) => part !== '');
  const kind: ActorKind = code === '--' || who === '--' ? 'group' : ORGANISATION.test(name) ? 'organisation' : 'person';
  const country = /^[A-Z]{2}$/.test(code) && code !== 'EU' ? { country: code } : {};
  const post = code === 'EU' ? 'European Commission official' : role;
  return {
    id: name.toLowerCase(),
    name,
    kind,
    ...country,
    ...(post === undefined ? {} : { role: post }),
    resolved: true,
  };
}
