import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    ['[Chinese officials] said {ties}.', ['Chinese officials'], '2023-03-07'],
    ['[Western leaders] said {ties}.', ['Western leaders'], '2023-03-07'],
    ['[Several experts] said {ties}.', ['experts'], '2023-03-07'],
    ['[Xi Jinping and Vladimir Putin] said {a}.', ['Xi Jinping and Vladimir Putin'], '2023-03-07'],
    ['[China and Russia] said {a}.', ['China and Russia'], '2023-03-07'],
    ['[Analysts at Northgate Bank] said {x}.', ['analysts at Northgate Bank'], '2023-03-07'],
    ['[Critics of the deal] said {x}.', ['critics of the deal'], '2023-03-07'],
    [
      'In Moscow, Chinese President Xi Jinping met Mr Putin. [The Chinese leader] said {x}. [The Russian leader] said {y}. [Both leaders] said {z}.',
      ['Xi Jinping', 'Vladimir Putin', 'both leaders'],
      '2023-03-07',
    ],
    ['[The Russian and Chinese foreign ministers] said {x}.', ['Russian and Chinese foreign ministers'], '2023-03-07'],
    ['[Foreign ministers of the Group of Seven] said {x}.', ['Foreign ministers of the Group of Seven'], '2023-03-07'],
    ['[EU officials] said {x}.', ['EU officials'], '2023-03-07'],
    [
      '[The Wall Street Journal] reported {x}, citing [US officials]. [The newspaper] said {z}.',
      ['Wall Street Journal', 'US officials', 'Wall Street Journal'],
      '2023-03-07',
    ],
    ['[Chinese state media] said {x}.', ['Chinese state media'], '2023-03-07'],
    ['[Kremlin sources] said {x}.', ['Kremlin sources'], '2023-03-07'],
    ['[Researchers at the University of Lund] said {x}.', ['researchers at the University of Lund'], '2023-03-07'],
  ])(
    'given people without names in %j, then its actors are %j on %s',
    (marked: string, actors: readonly string[], published: string) => {
      expect(actorsOf(marked, published)).toEqual(actors);
    },
  );
});
