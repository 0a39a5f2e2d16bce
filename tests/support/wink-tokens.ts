import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Token } from '../../shared/sentences/token.ts';

type Lexemes = Readonly<Record<string, number>>;

interface Core {
  readonly features: {
    readonly lexeme: { readonly list: string[]; hash: Lexemes; index: number; intrinsicSize: number };
  };
}

interface Features {
  readonly pos: (word: string, category: number, cache: unknown) => number;
}

interface Model {
  readonly core: () => Core;
  readonly featureFn: (...settings: readonly unknown[]) => Features;
}

/**
 * wink-nlp's tokens of a text. It keeps each word that it sees for the first time, and takes it for known from then on:
 * after *Okoro’s, not hers* it leaves *Okoro’s* whole wherever it comes. Here that is taken from it.
 */
export function winkTokens(text: string): readonly Token[] {
  const words = nlp.readDoc(text).tokens();
  const values = words.out(nlp.its.value) as readonly string[];
  const tags = words.out(nlp.its.pos) as readonly Token['tag'][];
  const lemmas = words.out(nlp.its.lemma as never) as readonly (string | undefined)[];
  let end = 0;
  const tokens = values.map((word, i) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { start, end, text: word, tag: tags[i] ?? 'X', lemma: (lemmas[i] ?? word).toLowerCase() };
  });
  return tokens.filter(({ tag }) => (tag as string) !== 'SPACE');
}

const NEW_WORDS = 2 ** 20;

const nlp = winkNLP(forgetful(model as unknown as Model) as never, ['pos']);

/** The model with a list of words in which a new one is found only while its tag is guessed. */
function forgetful(model: Model): Model {
  const fresh = new Map<string, number>();
  let guessing = false;
  return {
    ...model,
    core: () => {
      const core = model.core();
      const { lexeme } = core.features;
      // The lemma of *cannot,* is a number past the list's end: no new word may be there.
      lexeme.list.length = lexeme.index = lexeme.intrinsicSize = NEW_WORDS;
      lexeme.hash = new Proxy(lexeme.hash, {
        get: (known, word: string) => known[word] ?? (guessing ? fresh.get(word) : undefined),
        set: (_known, word: string, number: number) => {
          fresh.set(word, number);
          return true;
        },
      });
      return core;
    },
    featureFn: (...settings) => {
      const features = model.featureFn(...settings);
      const pos: Features['pos'] = (word, category, cache) => {
        guessing = true;
        const tag = features.pos(word, category, cache);
        guessing = false;
        return tag;
      };
      return { ...features, pos };
    },
  };
}
