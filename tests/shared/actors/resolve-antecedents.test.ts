import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    [
      'Berlin shrugs\n\nBERLIN, May 3 - [Germany] on Friday dismissed {a} as premature.\n\n"{b}" [government spokesman Steffen Hebestreit] told reporters. [He] added {c}. Berlin\'s position has not changed. [Germany] believes {d}.',
      ['Steffen Hebestreit', 'Steffen Hebestreit', 'Steffen Hebestreit', 'Germany'],
      '2024-05-03',
    ],
    [
      '[A senior Finnish official] said {a}. The talks in Helsinki went on until midnight. [He] stressed {b}. [The official] spoke on condition of anonymity.',
      ['?senior Finnish official', '?senior Finnish official', '?senior Finnish official'],
      '2024-05-03',
    ],
    [
      'In Budapest, Viktor Orban received Robert Fico. [The Hungarian] said {a}. [His guest] agreed: {b}. [The Slovak prime minister] went further: {c}. [He] promised {d}.',
      ['Viktor Orban', 'Robert Fico', 'Robert Fico', 'Robert Fico'],
      '2024-05-03',
    ],
    [
      'The Turkish president flew in on Tuesday. "{a}," [he] told reporters at the airport. [His foreign minister] was blunter: {b}.',
      ['Recep Tayyip Erdogan', 'Hakan Fidan'],
      '2024-05-03',
    ],
    [
      'Emmanuel Macron and Olaf Scholz met Li Qiang in Paris. [The Frenchman] urged {a}; [the German] preferred {b}. [The Chinese premier], for his part, promised {c}.',
      ['Emmanuel Macron', 'Olaf Scholz', 'Li Qiang'],
      '2024-05-03',
    ],
    [
      '[The number two of the State Department] warned {a}. "{b}," [Kurt Campbell] said in Tokyo.',
      ['Kurt Campbell', 'Kurt Campbell'],
      '2024-05-03',
    ],
    [
      '[The ex-president of Ukraine] wrote {a}. [Petro Poroshenko] added {b}.',
      ['Petro Poroshenko', 'Petro Poroshenko'],
      '2024-05-03',
    ],
    [
      '[The head of the fisheries agency] announced {a}. The fleet, [Lars Thorsen] let it be known, {b}.',
      ['Lars Thorsen', 'Lars Thorsen'],
      '2024-05-03',
    ],
    [
      '[A spokesman for the port authority] denied {a}. Nothing had been unloaded, [Erik Holm] said: {b}.',
      ['Erik Holm', 'Erik Holm'],
      '2024-05-03',
    ],
    [
      '[A Western diplomat in Ankara] called it {a}. [Hakan Fidan] rejected {b}.',
      ['?Western diplomat', 'Hakan Fidan'],
      '2024-05-03',
    ],
    [
      "[China's customs office] said {a}. [The office] gave no figures but said {b}.",
      ['General Administration of Customs', 'General Administration of Customs'],
      '2024-05-03',
    ],
    [
      'Mikhail Mishustin opened the session. [The Russian premier] reported {a}. [The head of the Cabinet] specified {b}. [He] also noted {c}.',
      ['Mikhail Mishustin', 'Mikhail Mishustin', 'Mikhail Mishustin'],
      '2024-05-03',
    ],
    [
      '[The Swedish embassy in Beijing] protested {a}. The notes, [it] said, {b}. [The embassy] asked for {c}.',
      ['Swedish Embassy in Beijing', 'Swedish Embassy in Beijing', 'Swedish Embassy in Beijing'],
      '2024-05-03',
    ],
    [
      '[Marina Petrova] wrote {a}. [Another resident] complained {b}. [She] had waited {c}.',
      ['Marina Petrova', '?Another resident', '?Another resident'],
      '2024-05-03',
    ],
    ['"[He] believes {a}," [Zakharova] said of Mark Rutte.', ['?He', 'Maria Zakharova'], '2025-05-03'],
    [
      'NATO\'s chief arrived in Kyiv. "{a}," [Mark Rutte] said at a press conference with the Ukrainian leader. [His host] thanked him and said {b}. [The Dutchman] replied {c}.',
      ['Mark Rutte', 'Volodymyr Zelensky', 'Mark Rutte'],
      '2025-05-03',
    ],
    ['Two Polish officers sat at the next table. The radars, [they] told me, {a}.', ['Polish officers'], '2025-05-03'],
    ['[More than one banker] doubted {a}.', ['bankers'], '2025-05-03'],
    [
      '[A report by the Baltic Defence Institute] warned {a}. [Its authors] counted {b}. [They] advised {c}.',
      ['Baltic Defence Institute', 'Baltic Defence Institute', 'Baltic Defence Institute'],
      '2025-05-03',
    ],
    [
      "[The head of Russia's defence department] told {a}. [The minister] said {b}.",
      ['Andrei Belousov', 'Andrei Belousov'],
      '2025-05-03',
    ],
    ["[The Senate's top Republican] said {a}.", ["?Senate's top Republican"], '2025-05-03'],
    [
      'Wang Yi flew to Delhi, where S. Jaishankar awaited him. [The visitor] praised {a}. [His host] listed {b}. [The Indian] also raised {c}.',
      ['Wang Yi', 'S. Jaishankar', 'S. Jaishankar'],
      '2025-08-19',
    ],
    [
      "[Kazakhstan's president] called {a}. [Tokayev] told [his Chinese guest] {b}.",
      ['Kassym-Jomart Tokayev', 'Kassym-Jomart Tokayev', '?his Chinese guest'],
      '2025-06-17',
    ],
    [
      "At the UN, [China's envoy, Fu Cong,] accused {a}. [His American colleague, Dorothy Shea,] answered {b}. [She] cited {c}.",
      ['Fu Cong', 'Dorothy Shea', 'Dorothy Shea'],
      '2025-04-17',
    ],
    [
      "[Slovakia's Robert Fico] said {a}. In [the Slovak's] view {b}. [Bratislava] insists {c}.",
      ['Robert Fico', 'Robert Fico', 'Slovakia'],
      '2025-04-17',
    ],
    ['[Beijing] has always denied {a}. [Mao Ning] said on Monday {b}.', ['China', 'Mao Ning'], '2025-04-17'],
    [
      '[The Saudi news agency SPA] carried {a}. [The agency] said {b}.',
      ['Saudi Press Agency', 'Saudi Press Agency'],
      '2025-04-17',
    ],
    [
      "[The chairman of Rosneft's board, Taieb Belmadani,] said {a}. [Igor Sechin, the oil giant's chief executive,] told {b}. [Sechin] said {c}. [The oil boss] warned {d}.",
      ['Taieb Belmadani', 'Igor Sechin', 'Igor Sechin', 'Igor Sechin'],
      '2025-04-17',
    ],
    [
      "[Mr Lukashenko's spokeswoman] said {a}. [Natalya Eismont] told {b}.",
      ['Natalya Eismont', 'Natalya Eismont'],
      '2025-04-17',
    ],
    ['[Analysts in Riga] say {a}. [They] expect {b}.', ['analysts', 'analysts'], '2025-04-17'],
    ['[The Norwegian] said {a}.', ['?Norwegian'], '2025-04-17'],
    [
      'As [Brussels] sees it, {a}. [Kaja Kallas] is convinced {b}. [The Estonian] told [her Japanese opposite number] {c}.',
      ['European Union', 'Kaja Kallas', 'Kaja Kallas', '?her Japanese opposite number'],
      '2025-04-17',
    ],
    [
      '[The Czech counter-intelligence service] reported {a}. [Its director] said {b}. [Michal Koudelka] added {c}.',
      ['Counter-Intelligence Service of the Czech Republic', 'Michal Koudelka', 'Michal Koudelka'],
      '2025-04-17',
    ],
    [
      '[Ana Ruiz] said {ties are good}, as reported by [Vestnik]. [The commentary] stresses {calm}.',
      ['Ana Ruiz', 'Vestnik', '?commentary'],
      '2023-05-05',
    ],
    [
      'MOSCOW, May 5. /Vestnik/. [Sergey Lavrov] said {a}. [He] added {b}.',
      ['Sergey Lavrov', 'Sergey Lavrov'],
      '2023-05-05',
    ],
    [
      '[Deputy Foreign Minister Andrey Rudenko] praised {a}. [The then-premier of Estonia, Kaja Kallas,] doubted {b}.',
      ['Andrey Rudenko', 'Kaja Kallas'],
      '2024-05-05',
    ],
    [
      'The Russian leader smiled. "{a}," [he] said. [His spokesman] explained {b}.',
      ['Vladimir Putin', 'Dmitry Peskov'],
      '2024-05-05',
    ],
    [
      '[The head of Russian diplomacy] said {a}. [The Chairman of the PRC] said {b}.',
      ['Sergei Lavrov', 'Xi Jinping'],
      '2024-05-05',
    ],
    [
      '[The government] said on Monday {a}. "{b}," [Ann Holloway, the security minister,] told reporters.',
      ['Ann Holloway', 'Ann Holloway'],
      '2024-05-05',
    ],
    [
      'Two ministers met in Oslo. [The Danish embassy] said {a}. [Its Swedish counterpart] said {b}.',
      ['Danish Embassy', 'Swedish Embassy'],
      '2024-05-05',
    ],
    [
      '[South Korea’s joint chiefs of staff] counted {a}. [Japan’s defense ministry] counted {b}.',
      ['Joint Chiefs of Staff of South Korea', 'Japanese Defence Ministry'],
      '2024-05-05',
    ],
    [
      '[Sergei Viktorovich Lavrov] said {a}. [Volodymyr Zelenskiy] said {b}. [Dmitri Peskov] said {c}.',
      ['Sergei Lavrov', 'Volodymyr Zelenskiy', 'Dmitri Peskov'],
      '2024-05-05',
    ],
    [
      "Britain's ministers spoke in London. [David Lammy] said {a}. [The Chinese embassy] said {b}.",
      ['David Lammy', 'Chinese Embassy in London'],
      '2025-05-05',
    ],
    [
      '[A cable that London sent to its partners] warned {a}. According to [a Chinese readout], {b}.',
      ['United Kingdom', 'China'],
      '2025-05-05',
    ],
    [
      '[Mary Olsen] called it {a}. [Her fellow conservative] saw {b}: it was urgent, [Peter Dahl] added.',
      ['Mary Olsen', 'Peter Dahl', 'Peter Dahl'],
      '2025-05-05',
    ],
    [
      'Hartwell opened the hearing. The chairman thanked Ian Moss. Hartwell left early. [He] said {a}.',
      ['?He'],
      '2025-05-05',
    ],
  ])(
    'given who was before the reader in %j, then the actors are %j on %s',
    (marked: string, actors: readonly string[], published: string) => {
      expect(actorsOf(marked, published)).toEqual(actors);
    },
  );
});
