import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A machine of wink-nlp's, as JSON: what each state does at each event, and what is found in the last ones. */
export interface WinkMachine {
  readonly states: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** A tag's number as text, negative if it is given whatever the word. */
  readonly targets: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, readonly [number, number]>>;
}

/** What wink-nlp and its English model know of words, by their own names for it. */
export interface Wink {
  readonly lexemes: readonly string[];
  readonly clusters: readonly ReadonlySet<number>[];
  readonly cache: WinkCache;
  readonly lemmatize: (word: string, tag: string, cache: WinkCache) => string;
  readonly exceptions: Readonly<Record<'ADJ' | 'NOUN' | 'VERB', Readonly<Record<string, string>>>>;
  readonly expansions: Uint32Array;
  readonly machines: readonly WinkMachine[];
}

/** wink-nlp's table of words, by their numbers. */
export interface WinkCache {
  readonly lookup: (text: string) => readonly number[] | null;
  readonly value: (lexeme: number) => string | undefined;
  readonly normal: (lexeme: number) => number;
  readonly mappedSpelling: (lexeme: number) => number;
  readonly posOf: (lexeme: number) => number;
  readonly property: (lexeme: number, name: string) => number;
}

/** Opens the packages. What they keep for themselves is read too, so their versions are pinned. */
export function readWink(): Wink {
  const model = require('wink-eng-lite-web-model');
  const core = model.core();
  const makeCache = require('wink-nlp/src/cache.js');
  const machines = model.pos().machines.map((json: string): WinkMachine => {
    const [, , states, targets, marks] = JSON.parse(json);
    return { states, targets, marks };
  });
  return {
    // The cache adds to its list what it has not seen.
    lexemes: [...core.features.lexeme.list],
    clusters: core.features.posClusters.list,
    cache: makeCache(core, model.featureFn),
    lemmatize: model.addons.lemmatize,
    exceptions: {
      ADJ: require('wink-eng-lite-web-model/dist/wn-adjective-exceptions.js'),
      NOUN: require('wink-eng-lite-web-model/dist/wn-noun-exceptions.js'),
      VERB: require('wink-eng-lite-web-model/dist/wn-verb-exceptions.js'),
    },
    expansions: core.xpansions,
    machines,
  };
}
