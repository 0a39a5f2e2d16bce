import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    [
      '[The head of the Bank of Russia Elvira Nabiullina] said {a}. [She] said {b}. [The chairwoman of the regulator] said {c}.',
      ['Elvira Nabiullina', 'Elvira Nabiullina', 'Elvira Nabiullina'],
    ],
    ['[The governor of the Bank of Japan Kazuo Ueda] said {a}. [Ueda] said {b}.', ['Kazuo Ueda', 'Kazuo Ueda']],
    [
      '[The official representative of the Ministry of Foreign Affairs Temir Umbekov] said {a}. [The diplomat] said {b}.',
      ['Temir Umbekov', 'Temir Umbekov'],
    ],
    [
      '[The official representative of the Chinese Ministry of Foreign Affairs Lu Hongwei] said {a}. [The diplomat] said {b}.',
      ['Lu Hongwei', 'Lu Hongwei'],
    ],
    [
      '[The deputy head of the Ministry of Economic Development Maria Sokolova] said {a}. [She] said {b}.',
      ['Maria Sokolova', 'Maria Sokolova'],
    ],
    [
      '[The chairman of the Committee on International Affairs Leonid Orlov] said {a}. [He] said {b}.',
      ['Leonid Orlov', 'Leonid Orlov'],
    ],
    ['[The minister of defence of the PRC Dong Jun] said {a}. [The minister] said {b}.', ['Dong Jun', 'Dong Jun']],
    ['[The ambassador of the Republic of Korea Chung Jae-ho] said {a}.', ['Chung Jae-ho']],
    ['[The Moscow economist Vera Lisina] said {a}. [The expert] said {b}.', ['Vera Lisina', 'Vera Lisina']],
    ['[The Ministry of Foreign Affairs Spokesperson Hua Chunying] said {a}.', ['Hua Chunying']],
    ['[Bank of America Merrill Lynch] said {a}.', ['Bank of America Merrill Lynch']],
    ['[The University of California Los Angeles] said {a}.', ['University of California Los Angeles']],
  ])(
    'given %j with a name right behind an office, then its actors are %j',
    (marked: string, actors: readonly string[]) => {
      expect(actorsOf(marked, '2024-02-12')).toEqual(actors);
    },
  );

  it.each([
    ['[Ambassador He Rulong] said {a}. [Mr He] said {b}. [He] said {c}.', ['He Rulong', 'He Rulong', 'He Rulong']],
    ['[He Rulong, the ambassador to Portugal,] said {a}. [The ambassador] said {b}.', ['He Rulong', 'He Rulong']],
    ['[An Wei, a researcher at Fudan University,] said {a}. [An] said {b}.', ['An Wei', 'An Wei']],
    ['[Economist So Jae-hoon] said {a}. [So] said {b}.', ['So Jae-hoon', 'So Jae-hoon']],
    ['[Vice Foreign Minister Le Yucheng] said {a}. [Le] said {b}.', ['Le Yucheng', 'Le Yucheng']],
    ['[Vera Lisina] arrived. An Iranian spoke. So Beijing went on. [She] said {a}.', ['Vera Lisina', 'Vera Lisina']],
  ])(
    'given %j with a family name that is an English word, then its actors are %j',
    (marked: string, actors: readonly string[]) => {
      expect(actorsOf(marked, '2024-02-12')).toEqual(actors);
    },
  );

  it.each([
    ['[CCTV] said {a}. [He] said {b}. According to [him], {c}.', ['CCTV', '?He', '?He']],
    ['Evergrande collapsed in Hong Kong. [He] said {a}.', ['?He']],
    ['Different Grievances arose in Gaza. [She] said {a}.', ['?She']],
    ['[China] said {a}. [She] said {b}.', ['China', '?She']],
  ])('given %j, then no pronoun is a firm, a state or a thing: %j', (marked: string, actors: readonly string[]) => {
    expect(actorsOf(marked, '2024-02-12')).toEqual(actors);
  });

  it.each([
    ['[The European Union’s top diplomat] said {a}.', ['Josep Borrell']],
    [
      '[The bloc’s top diplomat] said {a}. [The bloc’s foreign policy chief] said {b}.',
      ['Josep Borrell', 'Josep Borrell'],
    ],
    ['[In Temir Umbekov’s view], {a}. {b}, [in the eyes of Vera Lisina].', ['Temir Umbekov', 'Vera Lisina']],
    [
      '[Vera Lisina] said {a}. In [her own words], {b}. In [her eyes], {c}.',
      ['Vera Lisina', 'Vera Lisina', 'Vera Lisina'],
    ],
    ['Like [Ordan Vasko], {a}.', ['Ordan Vasko']],
    ['[More than a hundred countries and organisations] said {a}.', ['countries and organisations']],
    ['[Two EU officials briefed on the meeting] said {a}. [The officials] said {b}.', ['EU officials', 'EU officials']],
    ['[Dozens of Western firms] said {a}. [A group of analysts] said {b}.', ['Western firms', 'analysts']],
    ['[Officials in Berlin] said {a}. [Analysts in Berlin] said {b}.', ['German officials', 'analysts']],
    ['[Brokers] said {a}. The South China Morning [Post] wrote {b}.', ['brokers', 'South China Morning Post']],
    ['[People familiar with the talks] said {a}.', ['people familiar with the talks']],
  ])('given %j, then its actors are %j', (marked: string, actors: readonly string[]) => {
    expect(actorsOf(marked, '2024-02-12')).toEqual(actors);
  });
});
