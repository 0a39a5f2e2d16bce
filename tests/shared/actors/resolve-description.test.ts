import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    ['[The Chinese foreign minister] said {ties are good}.', ['Qin Gang'], '2023-03-07'],
    ['[China’s foreign minister] said {ties are good}.', ['Qin Gang'], '2023-03-07'],
    ['[China’s top diplomat] said {ties are good}.', ['Wang Yi'], '2023-03-07'],
    ['[The NATO secretary general] said {ties}.', ['Jens Stoltenberg'], '2023-03-07'],
    ['[NATO’s chief] said {ties}.', ['Jens Stoltenberg'], '2023-03-07'],
    ['[The U.S. secretary of state] said {ties}.', ['Antony Blinken'], '2023-03-07'],
    ['[The German chancellor] said {ties}.', ['Olaf Scholz'], '2023-03-07'],
    ['[The British foreign secretary] said {ties}.', ['James Cleverly'], '2023-03-07'],
    ['[The Japanese prime minister] said {ties}.', ['Fumio Kishida'], '2023-03-07'],
    ['[The EU’s foreign policy chief] said {ties}.', ['Josep Borrell'], '2023-03-07'],
    ['[The European Commission president] said {ties}.', ['Ursula von der Leyen'], '2023-03-07'],
    ['[The UN chief] said {ties}.', ['Antonio Guterres'], '2023-03-07'],
    ['[The Kremlin spokesman] said {ties}.', ['Dmitry Peskov'], '2023-03-07'],
    ['[Shoigu] told [his Chinese counterpart] {a}.', ['Sergey Shoigu', 'Li Shangfu'], '2023-04-20'],
    ['[Putin] and Xi met. [His Chinese counterpart] said {x}.', ['Vladimir Putin', 'Xi Jinping'], '2023-03-07'],
    ['[Tom Reed of Brookfield University] said {a}. [The scholar] noted {b}.', ['Tom Reed', 'Tom Reed'], '2023-03-07'],
    ['[A senior Western diplomat] said {a}.', ['?senior Western diplomat'], '2023-03-07'],
    [
      '[Pentagon spokesman Pat Ryder] said {x}. [Ryder] said {y}. [The general] said {z}.',
      ['Pat Ryder', 'Pat Ryder', 'Pat Ryder'],
      '2023-03-07',
    ],
    [
      '[Former US president Donald Trump] said {x}. [The former president] said {y}.',
      ['Donald Trump', 'Donald Trump'],
      '2023-03-07',
    ],
    ['[Japan’s Chief Cabinet Secretary Hirokazu Matsuno] said {x}.', ['Hirokazu Matsuno'], '2023-03-07'],
    ['[Kim Jong Un] said {x}. [The North Korean leader] said {y}.', ['Kim Jong Un', 'Kim Jong Un'], '2023-03-07'],
    ['[North Korea’s leader] said {y}.', ['Kim Jong Un'], '2023-03-07'],
    ['[The Indian external affairs minister] said {y}.', ['S. Jaishankar'], '2023-03-07'],
    [
      '[Zhang Wei, a professor at Renmin University in Beijing,] said {x}. [Zhang] said {y}. [The professor] said {z}.',
      ['Zhang Wei', 'Zhang Wei', 'Zhang Wei'],
      '2023-03-07',
    ],
    ['[The minister] said {x}.', ['?minister'], '2023-03-07'],
    ['[Taiwan’s foreign minister, Joseph Wu], said {x}. [Wu] said {y}.', ['Joseph Wu', 'Joseph Wu'], '2023-03-07'],
    [
      '[Deputy Foreign Minister Andrey Rudenko] told {x}. [Rudenko] said {y}. [The senior diplomat] said {z}.',
      ['Andrey Rudenko', 'Andrey Rudenko', 'Andrey Rudenko'],
      '2023-03-07',
    ],
    [
      '[Russia’s ambassador to China, Igor Morgulov,] said {y}. [The ambassador] said {z}. [The envoy] said {q}.',
      ['Igor Morgulov', 'Igor Morgulov', 'Igor Morgulov'],
      '2023-03-07',
    ],
    ['[The Russian ambassador] said {y}.', ['?Russian ambassador'], '2023-03-07'],
    [
      '[US Treasury Secretary Janet Yellen] said {y}. [Yellen] said {z}. [The Treasury chief] said {q}.',
      ['Janet Yellen', 'Janet Yellen', 'Janet Yellen'],
      '2023-03-07',
    ],
    [
      '[Czech President Petr Pavel] said {y}. [The retired general] said {z}.',
      ['Petr Pavel', 'Petr Pavel'],
      '2023-03-07',
    ],
    [
      '[Polish Prime Minister Mateusz Morawiecki] said {y}. [The Polish premier] said {z}.',
      ['Mateusz Morawiecki', 'Mateusz Morawiecki'],
      '2023-03-07',
    ],
    [
      'Talks between Li Hui and Dmytro Kuleba took place in Kyiv. [The Chinese envoy] said {z}. [Kuleba] said {y}. [The Ukrainian minister] said {q}.',
      ['Li Hui', 'Dmytro Kuleba', 'Dmytro Kuleba'],
      '2023-05-18',
    ],
    [
      '[Ursula von der Leyen] said {x}. [Von der Leyen] said {y}. [The commission chief] said {z}.',
      ['Ursula von der Leyen', 'Ursula von der Leyen', 'Ursula von der Leyen'],
      '2023-03-07',
    ],
    [
      '[European Council President Charles Michel] said {x}. [Michel] said {y}. [The Belgian] said {z}.',
      ['Charles Michel', 'Charles Michel', 'Charles Michel'],
      '2023-03-07',
    ],
    [
      '[Senator Jane Holloway of Ohio] said {x}. [Holloway] said {y}. [The senator] said {z}. [The Republican] said {q}.',
      ['Jane Holloway', 'Jane Holloway', 'Jane Holloway', 'Jane Holloway'],
      '2023-03-07',
    ],
    [
      '[The president of France] said {x}. [The French president] said {y}. In [Macron’s] view {z}.',
      ['Emmanuel Macron', 'Emmanuel Macron', 'Emmanuel Macron'],
      '2023-03-07',
    ],
    ['[The head of Ukraine’s presidential office] said {x}.', ['Andriy Yermak'], '2023-03-07'],
    [
      '[Hungarian Foreign Minister Péter Szijjártó] said {x}. [Szijjarto] said {y}. [The Hungarian minister] said {z}.',
      ['Péter Szijjártó', 'Péter Szijjártó', 'Péter Szijjártó'],
      '2023-03-07',
    ],
    [
      '[Turkish President Recep Tayyip Erdoğan] said {x}. [Erdogan] said {y}. [The Turkish leader] said {z}.',
      ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan'],
      '2023-03-07',
    ],
    [
      '[One European diplomat] said {x}. [The diplomat] said {y}.',
      ['?European diplomat', '?European diplomat'],
      '2023-03-07',
    ],
    [
      '[A spokesperson for the Chinese embassy] said {x}. [The spokesperson] said {y}.',
      ['?spokesperson for the Chinese embassy', '?spokesperson for the Chinese embassy'],
      '2023-03-07',
    ],
    [
      '[Liu Pengyu, a spokesman for the Chinese Embassy in Washington], said {x}. [Liu] said {y}. [The spokesman] said {z}.',
      ['Liu Pengyu', 'Liu Pengyu', 'Liu Pengyu'],
      '2023-03-07',
    ],
    [
      'Beijing’s ambassador to Moscow, Zhang Hanhui, spoke. [Zhang] said {x}. [The ambassador] said {y}.',
      ['Zhang Hanhui', 'Zhang Hanhui'],
      '2023-03-07',
    ],
    [
      '[Alexander Lukin, research director at an institute in Moscow], wrote {x}. [The expert] wrote {y}.',
      ['Alexander Lukin', 'Alexander Lukin'],
      '2023-03-07',
    ],
    [
      '[Medvedev] wrote {x}. [The former president] said {y}. [The deputy chairman of the Security Council] said {z}.',
      ['Dmitry Medvedev', 'Dmitry Medvedev', 'Dmitry Medvedev'],
      '2023-03-07',
    ],
    [
      '[Pope Francis] said {x}. [The pope] said {y}. [The pontiff] said {z}.',
      ['Francis', 'Francis', 'Francis'],
      '2023-03-07',
    ],
    [
      '[The Kremlin leader] said {x}. [The Kremlin chief] said {y}. [Russia’s head of state] said {z}.',
      ['Vladimir Putin', 'Vladimir Putin', 'Vladimir Putin'],
      '2023-03-07',
    ],
    [
      'NATO met. [The alliance’s secretary general] said {x}. [The alliance] said {y}.',
      ['Jens Stoltenberg', 'NATO'],
      '2023-03-07',
    ],
    [
      '[The prime minister of Slovakia, Robert Fico,] said {x}. [The Slovak premier] said {y}. [Fico] said {z}.',
      ['Robert Fico', 'Robert Fico', 'Robert Fico'],
      '2024-01-01',
    ],
    [
      '[Analyst Li Ming] said {x}. [Li] said {y}. [The analyst] said {z}.',
      ['Li Ming', 'Li Ming', 'Li Ming'],
      '2023-03-07',
    ],
    [
      '[Deputy Prime Minister Alexander Novak] said {x}. [The deputy prime minister] said {y}. [The official] said {z}.',
      ['Alexander Novak', 'Alexander Novak', 'Alexander Novak'],
      '2023-03-07',
    ],
  ])(
    'given a title or a description in %j, then its actors are %j on %s',
    (marked: string, actors: readonly string[], published: string) => {
      expect(actorsOf(marked, published)).toEqual(actors);
    },
  );
});
