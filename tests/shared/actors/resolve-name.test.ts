import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    ['[MAO NING]: {Ties are calm.} Mao Ning met the press.', ['Mao Ning'], '2024-05-05'],
    ['[Clinton aides] said {no}.', ['Clinton aides'], '2023-03-07'],
    ['[Okoro spokesman Dan Hale] said {no}. [Hale] said {yes}.', ['Dan Hale', 'Dan Hale'], '2023-03-07'],
    ['[Melanie] said {no}.', ['?Melanie'], '2023-03-07'],
    ['[Angus King] said {no}. [King] said {yes}.', ['Angus King', 'Angus King'], '2023-03-07'],
    ['Lawmakers Urge Calm Over Border Deal\n\n[Lawmakers] said {no}.', ['lawmakers'], '2023-03-07'],
    ['[Republicans] said {no}.', ['Republicans'], '2023-03-07'],

    ['[Lavrov] said {ties are good}.', ['Sergei Lavrov'], '2023-03-07'],
    ['[Sergei Viktorovich Lavrov] said {ties are good}.', ['Sergei Lavrov'], '2023-03-07'],
    [
      'Ukrainian President Volodymyr Zelenskyy spoke. [Zelenskiy] said {no}. [Zelensky] said {yes}.',
      ['Volodymyr Zelenskyy', 'Volodymyr Zelenskyy'],
      '2023-03-07',
    ],
    ['[Putin’s spokesman] said {ties}.', ['Dmitry Peskov'], '2023-03-07'],
    ['Li Shangfu, who visited Moscow in April, met Sergei Shoigu. [Li] said {a}.', ['Li Shangfu'], '2023-04-20'],
    [
      '[Estonia’s prime minister, Kaja Kallas,] said {x}. [Ms Kallas] said {y}.',
      ['Kaja Kallas', 'Kaja Kallas'],
      '2023-03-07',
    ],
    ['[Lula] said {y}.', ['Luiz Inacio Lula da Silva'], '2023-03-07'],
    ['[Ned Price, the State Department spokesman,] said {x}.', ['Ned Price'], '2023-03-07'],
    [
      '[Ukraine’s Kuleba] said {x}. In the words of [the head of Ukrainian diplomacy], {y}.',
      ['Dmytro Kuleba', 'Dmytro Kuleba'],
      '2023-03-07',
    ],
    [
      '[Kazakh leader Kassym-Jomart Tokayev] said {x}. [Tokayev] said {y}.',
      ['Kassym-Jomart Tokayev', 'Kassym-Jomart Tokayev'],
      '2023-03-07',
    ],
    [
      '[Political scientist Ivan Orlov] said {x}. [Orlov] said {y}. [The political scientist] said {z}.',
      ['Ivan Orlov', 'Ivan Orlov', 'Ivan Orlov'],
      '2023-03-07',
    ],
    ['[Dr. Helen Fisher] said {x}. [Dr Fisher] said {y}.', ['Helen Fisher', 'Helen Fisher'], '2023-03-07'],
    [
      '[Chinese Defence Ministry spokesman Wu Qian] said {x}. [Senior Colonel Wu] said {y}. [Wu] said {z}.',
      ['Wu Qian', 'Wu Qian', 'Wu Qian'],
      '2023-03-07',
    ],
    ['[Secretary of the Russian Security Council Nikolai Patrushev] said {x}.', ['Nikolai Patrushev'], '2023-03-07'],
    [
      '[US National Security Council spokesperson John Kirby] said {x}. [Kirby] said {y}.',
      ['John Kirby', 'John Kirby'],
      '2023-03-07',
    ],
    ['[Boris Johnson] said {x}. [Johnson] said {y}.', ['Boris Johnson', 'Boris Johnson'], '2021-03-03'],
    ['[Wang] said {x}.', ['?Wang'], '2023-03-07'],
    ['[Mr. Wang] said {x}.', ['?Wang'], '2023-03-07'],
    ['[Foreign Ministry spokesperson Wang] said {x}.', ['Wang Wenbin'], '2023-03-07'],
    ['[Ambassador Zhang] said {x}.', ['?Zhang'], '2023-03-07'],
    ['[China’s UN ambassador] said {x}.', ['Zhang Jun'], '2023-03-07'],
    ['[Israel Katz] said {x}.', ['Israel Katz'], '2023-03-07'],
    ['[King Charles] said {x}.', ['Charles'], '2023-03-07'],
    ['QIN GANG SAYS TIES GOOD\n\n[Qin Gang] said {x}. [Qin] said {y}.', ['Qin Gang', 'Qin Gang'], '2023-03-07'],
  ])(
    'given a name with its titles and short forms in %j, then its actors are %j on %s',
    (marked: string, actors: readonly string[], published: string) => {
      expect(actorsOf(marked, published)).toEqual(actors);
    },
  );
});
