import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    ['Foreign Minister Wang Yi met Russia’s Sergei Lavrov in Moscow. [He] said {ties}.', ['Wang Yi'], '2024-02-02'],
    [
      '[Zhao Lijian, the spokesperson for the Foreign Ministry of China], said {a}. [The diplomat] said {b}. [He] said {c}.',
      ['Zhao Lijian', 'Zhao Lijian', 'Zhao Lijian'],
      '2022-03-07',
    ],
    [
      '[Finnish Foreign Minister Elina Valtonen] said {a}. [She] added {b}. [The minister] said {c}.',
      ['Elina Valtonen', 'Elina Valtonen', 'Elina Valtonen'],
      '2024-01-10',
    ],
    ['[Mao Ning] said {a}. [He] said {b}.', ['Mao Ning', '?He'], '2023-03-07'],
    [
      '[Anna Petrova, a senior fellow at the Institute of Asian Studies], said {a}. [Petrova] added {b}. [She] said {c}.',
      ['Anna Petrova', 'Anna Petrova', 'Anna Petrova'],
      '2023-03-07',
    ],
    [
      '[Acme Motors] said {a}. [The company] said {b}. [It] said {c}.',
      ['Acme Motors', 'Acme Motors', 'Acme Motors'],
      '2023-03-07',
    ],
    [
      '[Spokeswoman Maria Zakharova] said {x}. [She] said {y}. [The Russian Foreign Ministry] said {z}.',
      ['Maria Zakharova', 'Maria Zakharova', 'Maria Zakharova'],
      '2023-03-07',
    ],
    [
      '[India’s foreign ministry spokesperson Arindam Bagchi] said {y}. [He] said {z}.',
      ['Arindam Bagchi', 'Arindam Bagchi'],
      '2023-03-07',
    ],
    ['[US officials] said {x}. [They] said {y}.', ['US officials', 'US officials'], '2023-03-07'],
    ['[He] said {x}.', ['?He'], '2023-03-07'],
    [
      '[Evan Hughes, 54, a farmer from Wales], said {x}. [Hughes] said {y}. [He] said {z}.',
      ['Evan Hughes', 'Evan Hughes', 'Evan Hughes'],
      '2023-03-07',
    ],
    [
      '[Prime Minister Anthony Albanese] said {x}. [Foreign Minister Penny Wong] said {y}. [She] said {z}. [The prime minister] said {q}. [The foreign minister] said {r}.',
      ['Anthony Albanese', 'Penny Wong', 'Penny Wong', 'Anthony Albanese', 'Penny Wong'],
      '2023-03-07',
    ],
    [
      'Opinion voiced by [Paris] is false\n\nThe remark by [French leader Emmanuel Macron] that {x} is false. According to [him], {y}. [French Foreign Minister Catherine Colonna] said {z}.',
      ['Emmanuel Macron', 'Emmanuel Macron', 'Emmanuel Macron', 'Catherine Colonna'],
      '2023-05-15',
    ],
    [
      '[Beijing] says {ties threaten nobody}\n\n[Foreign Minister Qin Gang] told reporters {x}. [He] added {y}.',
      ['Qin Gang', 'Qin Gang', 'Qin Gang'],
      '2023-03-07',
    ],
    [
      '[Moscow], which has denied {x}, is calm. Peskov, [who] said {y}, left.',
      ['Russia', 'Dmitry Peskov'],
      '2023-03-07',
    ],
    ['Russia, [which] has denied {x}, is calm.', ['Russia'], '2023-03-07'],
    [
      '[John Brown and Mary White] wrote {x}. [They] said {y}. [White] said {z}. [She] said {q}.',
      ['John Brown and Mary White', 'John Brown and Mary White', 'Mary White', 'Mary White'],
      '2023-03-07',
    ],
    [
      '[Vladimir Putin] said {x}. "Friend," [he] told Xi Jinping {y}. [Xi] replied {z}. [He] said {q}.',
      ['Vladimir Putin', 'Vladimir Putin', 'Xi Jinping', 'Xi Jinping'],
      '2023-03-07',
    ],
    [
      'When Blinken met Wang Yi on Sunday, [he] said {x}. [The secretary] said {y}. [The American] said {z}.',
      ['Antony Blinken', 'Antony Blinken', 'Antony Blinken'],
      '2023-03-07',
    ],
    [
      '[Bonny Lin, director of the China Power Project at a Washington think tank], said {x}. [Lin] said {y}. [She] said {z}.',
      ['Bonny Lin', 'Bonny Lin', 'Bonny Lin'],
      '2023-03-07',
    ],
  ])(
    'given a pronoun in %j, then its actors are %j on %s',
    (marked: string, actors: readonly string[], published: string) => {
      expect(actorsOf(marked, published)).toEqual(actors);
    },
  );
});
