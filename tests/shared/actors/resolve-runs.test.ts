import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    [
      'Kallas urges unity\n\n[EU foreign policy chief Kaja Kallas] said {x}. [The Estonian] said {y}. [The former prime minister] said {z}. [The EU’s top diplomat] said {q}.',
      ['Kaja Kallas', 'Kaja Kallas', 'Kaja Kallas', 'Kaja Kallas'],
      '2025-03-03',
    ],
    [
      '[Mark Rutte, the secretary general of NATO,] said {x}. [The Dutchman] said {y}. [The NATO boss] said {z}. [The alliance’s head] said {q}.',
      ['Mark Rutte', 'Mark Rutte', 'Mark Rutte', 'Mark Rutte'],
      '2025-03-03',
    ],
    [
      '[America’s top diplomat] said {x}. [Marco Rubio] said {y}. [The secretary] said {z}. [Rubio] said {q}.',
      ['Marco Rubio', 'Marco Rubio', 'Marco Rubio', 'Marco Rubio'],
      '2025-03-03',
    ],
    [
      '[The head of Russian diplomacy] said {x}. According to [him], {y}. [The head of the Russian Foreign Ministry] said {z}.',
      ['Sergei Lavrov', 'Sergei Lavrov', 'Sergei Lavrov'],
      '2023-03-07',
    ],
    [
      '[Lavrov] said {x}. [The top Russian diplomat] said {y}. [Russia’s top diplomat] said {z}. [The veteran diplomat] said {q}.',
      ['Sergei Lavrov', 'Sergei Lavrov', 'Sergei Lavrov', 'Sergei Lavrov'],
      '2023-03-07',
    ],
    [
      'Finnish President Alexander Stubb visited Beijing. [The Finnish head of state] said {x}. [The president] said {y}. [Stubb] said {z}.',
      ['Alexander Stubb', 'Alexander Stubb', 'Alexander Stubb'],
      '2024-10-30',
    ],
    [
      '[German Foreign Minister Annalena Baerbock] said {x}. In a speech in Berlin [the Green politician] said {y}. [Baerbock] said {z}. [She] said {q}.',
      ['Annalena Baerbock', 'Annalena Baerbock', 'Annalena Baerbock', 'Annalena Baerbock'],
      '2023-03-07',
    ],
    [
      '[Chancellor Olaf Scholz] said {x}. [The chancellor] said {y}. [The Social Democrat] said {z}.',
      ['Olaf Scholz', 'Olaf Scholz', 'Olaf Scholz'],
      '2023-03-07',
    ],
    [
      '[Italian Prime Minister Giorgia Meloni] said {x}. [Meloni] said {y}. [The Italian leader] said {z}. [The premier] said {q}.',
      ['Giorgia Meloni', 'Giorgia Meloni', 'Giorgia Meloni', 'Giorgia Meloni'],
      '2024-07-30',
    ],
    [
      '[Lithuania’s Gabrielius Landsbergis] said {x}. [The minister] said {y}.',
      ['Gabrielius Landsbergis', 'Gabrielius Landsbergis'],
      '2023-03-07',
    ],
    [
      'Chinese Premier Li Qiang met Mikhail Mishustin. [Li] said {x}. [Mishustin] said {y}. [The Russian prime minister] said {z}. [The Chinese premier] said {q}.',
      ['Li Qiang', 'Mikhail Mishustin', 'Mikhail Mishustin', 'Li Qiang'],
      '2023-12-19',
    ],
    [
      '[Chinese Vice President Han Zheng] said {x}. [Han] said {y}. [The vice president] said {z}.',
      ['Han Zheng', 'Han Zheng', 'Han Zheng'],
      '2023-09-20',
    ],
    [
      '[Fu Cong, China’s permanent representative to the United Nations,] said {x}. [Fu] said {y}. [The Chinese envoy] said {z}. [The permanent representative] said {q}.',
      ['Fu Cong', 'Fu Cong', 'Fu Cong', 'Fu Cong'],
      '2025-02-02',
    ],
    [
      '[Hua Chunying] said {x}. [The spokeswoman] said {y}. [She] said {z}.',
      ['Hua Chunying', 'Hua Chunying', 'Hua Chunying'],
      '2022-02-24',
    ],
    [
      '[Zhao Lijian, a spokesman for the foreign ministry,] said {x}. [He] said {y}. [Zhao] said {z}. [The Chinese Foreign Ministry] said {q}.',
      ['Zhao Lijian', 'Zhao Lijian', 'Zhao Lijian', 'Zhao Lijian'],
      '2022-03-24',
    ],
    [
      '[Chinese Foreign Ministry spokesperson Mao Ning] told reporters {x}. [Mao] said {y}. [She] said {z}. [The spokesperson] said {q}.',
      ['Mao Ning', 'Mao Ning', 'Mao Ning', 'Mao Ning'],
      '2024-03-24',
    ],
    [
      '[Japan’s foreign minister, Yoshimasa Hayashi,] said {x}. [Mr Hayashi] said {y}. [Tokyo] said {z}.',
      ['Yoshimasa Hayashi', 'Yoshimasa Hayashi', 'Japan'],
      '2023-03-07',
    ],
    [
      '[Defence Minister Andrei Belousov] said {x}. [The newly appointed minister] said {y}. [Belousov] said {z}.',
      ['Andrei Belousov', 'Andrei Belousov', 'Andrei Belousov'],
      '2024-10-15',
    ],
    [
      '[US Defense Secretary Lloyd Austin] said {x}. [Austin] said {y}. [The Pentagon chief] said {z}. [The defense secretary] said {q}.',
      ['Lloyd Austin', 'Lloyd Austin', 'Lloyd Austin', 'Lloyd Austin'],
      '2023-03-07',
    ],
    [
      '[US Secretary of War Pete Hegseth] said {x}. [Hegseth] said {y}.',
      ['Pete Hegseth', 'Pete Hegseth'],
      '2025-11-01',
    ],
    [
      '[President Donald Trump] said {x}. [Trump] said {y}. [The US president] said {z}. [The Republican] said {q}.',
      ['Donald Trump', 'Donald Trump', 'Donald Trump', 'Donald Trump'],
      '2025-08-01',
    ],
    [
      '[Trump’s special envoy, Keith Kellogg,] said {x}. [Kellogg] said {y}. [The retired general] said {z}.',
      ['Keith Kellogg', 'Keith Kellogg', 'Keith Kellogg'],
      '2025-08-01',
    ],
    [
      '[White House press secretary Karoline Leavitt] said {x}. [Leavitt] said {y}. [The White House] said {z}. [She] said {q}.',
      ['Karoline Leavitt', 'Karoline Leavitt', 'Karoline Leavitt', 'Karoline Leavitt'],
      '2025-08-01',
    ],
    [
      'Speaking in Kyiv, [Ukraine’s president] said {x}. [Zelensky] said {y}. [The Ukrainian leader] said {z}. [Mykhailo Podolyak, an adviser in his office,] said {q}. [The adviser] said {r}.',
      ['Volodymyr Zelensky', 'Volodymyr Zelensky', 'Volodymyr Zelensky', 'Mykhailo Podolyak', 'Mykhailo Podolyak'],
      '2023-03-07',
    ],
    [
      '[Ukraine’s military intelligence] said {x}. [Kyiv] said {y}.',
      ['Defence Intelligence of Ukraine', 'Ukraine'],
      '2023-03-07',
    ],
    [
      '[Kremlin aide Yuri Ushakov] said {x}. [Ushakov] said {y}. [The presidential aide] said {z}. [Putin’s aide] said {q}.',
      ['Yuri Ushakov', 'Yuri Ushakov', 'Yuri Ushakov', 'Yuri Ushakov'],
      '2023-03-07',
    ],
    [
      '[Maria Zakharova] wrote {x}. [The Russian diplomat] wrote {y}. [Moscow’s spokeswoman] said {z}.',
      ['Maria Zakharova', 'Maria Zakharova', 'Maria Zakharova'],
      '2023-03-07',
    ],
    ['[The head of the Chinese delegation] said {x}.', ['?head of the Chinese delegation'], '2023-03-07'],
    [
      '[Sinologist Alexei Maslov] told TASS {x}. [The expert] said {y}. [Maslov] said {z}. [He] said {q}.',
      ['Alexei Maslov', 'Alexei Maslov', 'Alexei Maslov', 'Alexei Maslov'],
      '2023-03-07',
    ],
    [
      '[Vasily Kashin, director of the Centre for Comprehensive European and International Studies at the Higher School of Economics,] said {x}. [Kashin] said {y}. [The analyst] said {z}.',
      ['Vasily Kashin', 'Vasily Kashin', 'Vasily Kashin'],
      '2023-03-07',
    ],
    [
      '[Bobo Lo, a former Australian diplomat,] argued {x}. [Lo] argued {y}. [The former diplomat] argued {z}.',
      ['Bobo Lo', 'Bobo Lo', 'Bobo Lo'],
      '2023-03-07',
    ],
    [
      '[Elizabeth Wishnick, senior research scientist at CNA,] said {x}. [She] said {y}. [Wishnick] said {z}.',
      ['Elizabeth Wishnick', 'Elizabeth Wishnick', 'Elizabeth Wishnick'],
      '2023-03-07',
    ],
    [
      '[Wang Huiyao, founder of the Center for China and Globalization,] said {x}. [Wang] said {y}.',
      ['Wang Huiyao', 'Wang Huiyao'],
      '2023-03-07',
    ],
    [
      '[Shi Yinhong of Renmin University] said {x}. [Shi] said {y}. [The professor] said {z}.',
      ['Shi Yinhong', 'Shi Yinhong', 'Shi Yinhong'],
      '2023-03-07',
    ],
    ['[Retired Senior Colonel Zhou Bo] said {x}. [Zhou] said {y}.', ['Zhou Bo', 'Zhou Bo'], '2023-03-07'],
    [
      '[Hu Xijin, the former editor of the Global Times,] wrote {x}. [Hu] wrote {y}. [The commentator] wrote {z}.',
      ['Hu Xijin', 'Hu Xijin', 'Hu Xijin'],
      '2023-03-07',
    ],
    [
      '[European Commission spokesperson Anitta Hipper] said {x}. [The spokesperson] said {y}. [The Commission] said {z}.',
      ['Anitta Hipper', 'Anitta Hipper', 'European Commission'],
      '2025-04-04',
    ],
    [
      '[British Foreign Secretary David Lammy] said {x}. [The foreign secretary] said {y}. [Mr Lammy] said {z}. [The Labour politician] said {q}.',
      ['David Lammy', 'David Lammy', 'David Lammy', 'David Lammy'],
      '2024-10-18',
    ],
    [
      '[Polish Foreign Minister Radosław Sikorski] said {x}. [Sikorski] said {y}. [The Pole] said {z}.',
      ['Radosław Sikorski', 'Radosław Sikorski', 'Radosław Sikorski'],
      '2024-10-18',
    ],
    [
      '[Hungary’s Viktor Orbán] said {x}. [Orban] said {y}. [The Hungarian prime minister] said {z}.',
      ['Viktor Orbán', 'Viktor Orbán', 'Viktor Orbán'],
      '2023-03-07',
    ],
    [
      '[Serbian President Aleksandar Vučić] said {x}. [Vucic] said {y}. [The Serbian leader] said {z}.',
      ['Aleksandar Vučić', 'Aleksandar Vučić', 'Aleksandar Vučić'],
      '2023-03-07',
    ],
    [
      '[Belarusian leader Alexander Lukashenko] said {x}. [Lukashenko] said {y}.',
      ['Alexander Lukashenko', 'Alexander Lukashenko'],
      '2023-03-07',
    ],
    [
      '[Narendra Modi] said {x}. [India’s prime minister] said {y}. [New Delhi] said {z}. [Modi’s foreign minister, S. Jaishankar,] said {q}. [Mr Jaishankar] said {r}.',
      ['Narendra Modi', 'Narendra Modi', 'India', 'S. Jaishankar', 'S. Jaishankar'],
      '2023-03-07',
    ],
    [
      '[North Korean Foreign Minister Choe Son Hui] said {x}. [Choe] said {y}. [She] said {z}. [KCNA] said {q}.',
      ['Choe Son Hui', 'Choe Son Hui', 'Choe Son Hui', 'KCNA'],
      '2024-11-01',
    ],
    [
      '[Iranian Foreign Minister Abbas Araghchi] said {x}. [Araghchi] said {y}. [The Iranian diplomat] said {z}.',
      ['Abbas Araghchi', 'Abbas Araghchi', 'Abbas Araghchi'],
      '2025-07-22',
    ],
    [
      '[Brazil’s President Luiz Inácio Lula da Silva] said {x}. [Lula] said {y}. [The Brazilian president] said {z}.',
      ['Luiz Inácio Lula da Silva', 'Luiz Inácio Lula da Silva', 'Luiz Inácio Lula da Silva'],
      '2023-03-07',
    ],
    [
      '[Australia’s Penny Wong] said {x}. [Senator Wong] said {y}. [The foreign minister] said {z}.',
      ['Penny Wong', 'Penny Wong', 'Penny Wong'],
      '2023-03-07',
    ],
    [
      '[Canadian Foreign Minister Mélanie Joly] said {x}. [Joly] said {y}. [She] said {z}.',
      ['Mélanie Joly', 'Mélanie Joly', 'Mélanie Joly'],
      '2023-03-07',
    ],
    [
      '[The US Treasury Department] said {x}. [The department] said {y}.',
      ['US Treasury Department', 'US Treasury Department'],
      '2023-03-07',
    ],
    ['[The US Commerce Department] said {x}.', ['US Commerce Department'], '2023-03-07'],
    [
      '[China’s commerce ministry] said {x}. [The ministry] said {y}.',
      ['Chinese Commerce Ministry', 'Chinese Commerce Ministry'],
      '2023-03-07',
    ],
    ['[China’s National Bureau of Statistics] said {x}.', ['National Bureau of Statistics'], '2023-03-07'],
    [
      '[China’s embassy in Washington] said {x}. [Embassy spokesman Liu Pengyu] said {y}. [Liu] said {z}.',
      ['Chinese Embassy in Washington', 'Liu Pengyu', 'Liu Pengyu'],
      '2023-03-07',
    ],
    [
      '[Germany’s Kiel Institute] said {x}. [The institute] said {y}.',
      ['Kiel Institute', 'Kiel Institute'],
      '2023-03-07',
    ],
    [
      '[The Centre for Research on Energy and Clean Air] said {x}. [The think-tank] said {y}.',
      ['Centre for Research on Energy and Clean Air', 'Centre for Research on Energy and Clean Air'],
      '2023-03-07',
    ],
    [
      '[Gazprom] said {x}. [The gas giant] said {y}. [Its chief executive, Alexei Miller,] said {z}. [Miller] said {q}.',
      ['Gazprom', 'Gazprom', 'Alexei Miller', 'Alexei Miller'],
      '2023-03-07',
    ],
    ['[Diplomats in Brussels] said {x}. [Some] said {y}.', ['diplomats', '?Some'], '2023-03-07'],
    ['[Both Moscow and Beijing] said {x}.', ['Russia and China'], '2023-03-07'],
    [
      '[Xi] and Putin met in Samarkand. [The two leaders] said {x}. [Both sides] said {y}.',
      ['Xi Jinping', 'two leaders', 'both sides'],
      '2022-09-16',
    ],
    ['[The joint statement issued by China and Russia] said {x}.', ['China and Russia'], '2023-03-07'],
    ['[The G7’s communique] said {x}. [The text] said {y}.', ['G7', 'G7'], '2023-03-07'],
    ['[The Kremlin’s readout] said {x}.', ['Kremlin'], '2023-03-07'],
    ['[Bloomberg News, citing people familiar with the matter,] reported {x}.', ['Bloomberg'], '2023-03-07'],
    ['[The Kyiv Independent] reported {x}.', ['Kyiv Independent'], '2023-03-07'],
    ['[Global Times commentator Li Wei] wrote {x}. [Li] wrote {y}.', ['Li Wei', 'Li Wei'], '2023-03-07'],
    ['[The Chinese nationalist tabloid Global Times] said {x}.', ['Global Times'], '2023-03-07'],
    ['[The author] said {x}.', ['?author'], '2023-03-07'],
    [
      '[Prime Minister Modi] said {x}. President Putin smiled. [The prime minister] said {y}. [The president] said {z}.',
      ['Narendra Modi', 'Narendra Modi', 'Vladimir Putin'],
      '2024-07-09',
    ],
    [
      '[Zelenskyy’s chief of staff, Andriy Yermak,] said {x}. [Yermak] said {y}. [He] said {z}.',
      ['Andriy Yermak', 'Andriy Yermak', 'Andriy Yermak'],
      '2023-03-07',
    ],
    [
      '[Jens Stoltenberg] said {x}. [He] said {[Beijing] denies {y}}. "[He] knows," said {z}.',
      ['Jens Stoltenberg', 'Jens Stoltenberg', 'China', 'Jens Stoltenberg'],
      '2023-03-07',
    ],
    [
      '[Sergei Ivanov, a spokesman for the plant,] said {x}. Lavrov arrived. [Ivanov] said {y}. [The spokesman] said {z}.',
      ['Sergei Ivanov', 'Sergei Ivanov', 'Sergei Ivanov'],
      '2023-03-07',
    ],
    [
      '[Politician Jean-Luc Moreau] said {x}. [Moreau] said {y}. [The French politician] said {z}.',
      ['Jean-Luc Moreau', 'Jean-Luc Moreau', 'Jean-Luc Moreau'],
      '2023-03-07',
    ],
    ['[Foreign Minister Wang] said {x}. [Wang] said {y}.', ['Wang Yi', 'Wang Yi'], '2024-03-07'],
    [
      '[President Xi] said {x}. [President Putin] said {y}. [The Chinese president] said {z}. [He] said {q}.',
      ['Xi Jinping', 'Vladimir Putin', 'Xi Jinping', 'Xi Jinping'],
      '2023-03-07',
    ],
    ['[Premier Li] said {x}.', ['Li Qiang'], '2024-03-05'],
    [
      '[Dmitri S. Peskov, the Kremlin spokesman,] said {x}. [Mr. Peskov] said {y}.',
      ['Dmitri S. Peskov', 'Dmitri S. Peskov'],
      '2023-03-07',
    ],
    [
      '[Antony J. Blinken] said {x}. [Mr. Blinken] said {y}. [The secretary of state] said {z}.',
      ['Antony J. Blinken', 'Antony J. Blinken', 'Antony J. Blinken'],
      '2023-03-07',
    ],
    [
      '[Li Hui, Beijing’s special envoy for Eurasian affairs,] said {x}. [The special envoy] said {y}. [Li] said {z}.',
      ['Li Hui', 'Li Hui', 'Li Hui'],
      '2023-05-18',
    ],
    [
      'In the capital, [Abdul Karim, a shopkeeper,] said {x}. [He] said {y}. [The shopkeeper] said {z}.',
      ['Abdul Karim', 'Abdul Karim', 'Abdul Karim'],
      '2023-03-07',
    ],
  ])(
    'given the runs of an article in %j, then their actors are %j on %s',
    (marked: string, actors: readonly string[], published: string) => {
      expect(actorsOf(marked, published)).toEqual(actors);
    },
  );
});
