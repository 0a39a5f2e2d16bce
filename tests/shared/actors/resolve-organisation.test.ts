import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    [
      '[The Harbour Lantern, a tabloid close to the party,] wrote {x}. [The paper] wrote {y}.',
      ['Harbour Lantern', 'Harbour Lantern'],
      '2023-03-07',
    ],
    ['Manila protested on Monday. [The foreign ministry] said {x}.', ['Philippine Foreign Ministry'], '2023-03-07'],
    [
      '[Kazakhstan’s energy ministry] said {x}. [The ministry] said {y}.',
      ['Kazakh Energy Ministry', 'Kazakh Energy Ministry'],
      '2023-03-07',
    ],

    ['[The Harbour Post] wrote {x}. [The Post] wrote {y}.', ['Harbour Post', 'Harbour Post'], '2023-03-07'],
    [
      '[The European Commission] said {x}. [The Commission] said {y}.',
      ['European Commission', 'European Commission'],
      '2023-03-07',
    ],
    ['[The FBI director] said {x}.', ['?FBI director'], '2023-03-07'],
    ['[The Black Sea Fleet] said {x}.', ['Black Sea Fleet'], '2023-03-07'],
    ['[Both Moscow and Beijing] said {x}.', ['Russia and China'], '2023-03-07'],

    ['[Kremlin] said {ties}.', ['Kremlin'], '2023-03-07'],
    ['Dmitry Peskov met reporters. [The Kremlin] said {ties}.', ['Dmitry Peskov'], '2023-03-07'],
    ['[The White House] said {ties}.', ['White House'], '2023-03-07'],
    ['[Beijing] said {ties}.', ['China'], '2023-03-07'],
    ['[The Chinese side] said {ties}.', ['China'], '2023-03-07'],
    ['[Global Times] said {ties}.', ['Global Times'], '2023-03-07'],
    [
      '[The Communist Party-run Global Times newspaper] said {ties}. [The paper] added {x}.',
      ['Global Times', 'Global Times'],
      '2023-03-07',
    ],
    [
      '[The Russian foreign ministry] said {ties}. [The ministry] added {x}.',
      ['Russian Foreign Ministry', 'Russian Foreign Ministry'],
      '2023-03-07',
    ],
    [
      '[China’s Ministry of Foreign Affairs] said {ties}. [The ministry] added {x}.',
      ['Chinese Foreign Ministry', 'Chinese Foreign Ministry'],
      '2023-03-07',
    ],
    ['[Brussels] said {a}. [The bloc] said {b}.', ['European Union', 'European Union'], '2023-03-07'],
    ['[Huawei] said {a}. [The company] said {b}.', ['Huawei', 'Huawei'], '2023-03-07'],
    [
      '[A report by the Rand Institute] said {a}. [The report] said {b}.',
      ['Rand Institute', 'Rand Institute'],
      '2023-03-07',
    ],
    ['[The Pentagon] said {x}.', ['Pentagon'], '2023-03-07'],
    ['[An aide to President Zelensky] said {x}.', ['?aide to President Zelensky'], '2023-03-07'],
    ['[The State Department] said {x}.', ['US State Department'], '2023-03-07'],
    [
      '[South Korean President Yoon Suk-yeol] said {x}. [Yoon] said {y}. [Yoon’s office] said {z}.',
      ['Yoon Suk-yeol', 'Yoon Suk-yeol', 'Yoon Suk-yeol'],
      '2023-03-07',
    ],
    [
      '[The embassy of China in Canberra] said {x}. [The embassy] said {y}.',
      ['Chinese Embassy in Canberra', 'Chinese Embassy in Canberra'],
      '2023-03-07',
    ],
    ['[Xinhua] reported {that [Xi] said {x}}.', ['Xinhua', 'Xi Jinping'], '2023-03-07'],
    ['[G7 leaders] said {x}.', ['G7'], '2023-03-07'],
    ['[The Economist] said {x}.', ['The Economist'], '2023-03-07'],
    ['[DEA News] said {x}. [The agency] said {y}.', ['DEA News', 'DEA News'], '2023-03-07'],
    [
      '[The British government] said {x}. [London] said {y}. [Downing Street] said {z}.',
      ['United Kingdom', 'United Kingdom', 'Downing Street'],
      '2023-03-07',
    ],
    ['[The government in Berlin] said {x}.', ['Germany'], '2023-03-07'],
    [
      '[The Center for Strategic Studies] said {x}. [The think tank] said {y}.',
      ['Center for Strategic Studies', 'Center for Strategic Studies'],
      '2023-03-07',
    ],
    [
      '[The Chinese Defense Ministry] said {x}. [Spokesman Tan Kefei] said {y}.',
      ['Tan Kefei', 'Tan Kefei'],
      '2023-03-07',
    ],
    ['[House Speaker Mike Johnson] said {x}. [Johnson] said {y}.', ['Mike Johnson', 'Mike Johnson'], '2024-03-03'],
    [
      '[Taipei] said {x}. [Pyongyang] said {y}. [Tehran] said {z}. [Ankara] said {q}.',
      ['Taiwan', 'North Korea', 'Iran', 'Turkey'],
      '2023-03-07',
    ],
    ['[Bloomberg Economics] said {x}.', ['Bloomberg'], '2023-03-07'],
    ['[A Reuters poll of economists] found {x}.', ['Reuters'], '2023-03-07'],
    ['[The survey] found {x}.', ['?survey'], '2023-03-07'],
    ['[Moscow’s ambassador to Beijing] said {x}.', ['Igor Morgulov'], '2023-03-07'],
    ['[Viktor Orbán’s government] said {x}.', ['Hungary'], '2023-03-07'],
    ['[Yun Sun of the Stimson Center] said {x}. [Sun] said {y}.', ['Yun Sun', 'Yun Sun'], '2023-03-07'],
    [
      '[Maria Shagina, of the International Institute for Strategic Studies,] said {x}. [Shagina] said {y}.',
      ['Maria Shagina', 'Maria Shagina'],
      '2023-03-07',
    ],
  ])(
    'given a body, a government or an outlet in %j, then its actors are %j on %s',
    (marked: string, actors: readonly string[], published: string) => {
      expect(actorsOf(marked, published)).toEqual(actors);
    },
  );
});
