import { type Lexicon, makeLexicon } from './find-phrases.ts';
import type { Watch } from './watch.ts';

/** Words that stand for a country or a bloc. */
export interface Name {
  readonly words: readonly string[];
  readonly country: string;
  readonly form: 'name' | 'person';
}

/** The words of a watch's file, made ready for finding. */
export interface WatchWords {
  readonly expressions: Lexicon<'pair'>;
  readonly looseExpressions: Lexicon<'pair'>;
  /** Other names of the parties, their seats and offices. */
  readonly partyNames: readonly Name[];
  /** People whose bare name stands for a party. */
  readonly partyPeople: readonly Name[];
}

// A file is read once and asked about with every article.
const KNOWN = new WeakMap<Watch, WatchWords>();

export function wordsOfWatch(watch: Watch): WatchWords {
  const known = KNOWN.get(watch) ?? readWords(watch);
  KNOWN.set(watch, known);
  return known;
}

function readWords({ expressions, looseExpressions, parties }: Watch): WatchWords {
  return {
    expressions: makeLexicon({ pair: expressions }),
    looseExpressions: makeLexicon({ pair: looseExpressions }),
    partyNames: parties.flatMap(({ country, aliases, seats, offices }) =>
      [...aliases, ...seats, ...offices].map((name) => makeName(name, country, 'name')),
    ),
    partyPeople: parties.flatMap(({ country, people }) => people.map((name) => makeName(name, country, 'person'))),
  };
}

export function makeName(name: string, country: string, form: Name['form']): Name {
  return { words: name.split(/[\s-]+/).filter((word) => word !== ''), country, form };
}
