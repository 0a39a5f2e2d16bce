import { describe, expect, it } from '@jest/globals';
import { actorsOf } from './actors-of.ts';

describe('resolveActors', () => {
  it.each([
    [
      "Stoltenberg warns of Beijing's help for Moscow\n\nBRUSSELS, April 4 - [NATO's Stoltenberg] said on Thursday {x}. Speaking after ministers met, [the secretary general] told reporters {y}.\n\nForeign Minister Sergei Lavrov is due in Beijing next week. [The Kremlin] said {z}. Asked about it, [spokesman Dmitry Peskov] declined, but [he] added {q}.",
      ['Jens Stoltenberg', 'Jens Stoltenberg', 'Dmitry Peskov', 'Dmitry Peskov', 'Dmitry Peskov'],
      '2024-04-04',
    ],
    [
      'During the talks in Moscow, Vladimir Putin received Chinese Foreign Minister Wang Yi. [The head of state] noted {x}. [The Chinese minister], in turn, stressed {y}. According to [the diplomat], {z}. [Wang Yi] also recalled {q}. [He] thanked the Russian president and said {r}.',
      ['Vladimir Putin', 'Wang Yi', 'Wang Yi', 'Wang Yi', 'Wang Yi'],
      '2024-04-04',
    ],
    [
      "[The press secretary of the Russian president, Dmitry Peskov,] told reporters {x}. In [the Kremlin spokesman's] words, {y}. As [the representative of the Kremlin] put it, {z}.",
      ['Dmitry Peskov', 'Dmitry Peskov', 'Dmitry Peskov'],
      '2024-04-04',
    ],
    [
      '[U.S. State Department spokesman Matthew Miller] told a briefing {x}. [Miller] said {y}. [Washington] believes {z}. [He] declined to speculate but said {q}. [The spokesman] said {r}.',
      ['Matthew Miller', 'Matthew Miller', 'United States', 'Matthew Miller', 'Matthew Miller'],
      '2024-05-04',
    ],
    [
      'Beijing dismissed the charge. "[We] oppose {x}," [foreign ministry spokeswoman Mao Ning] said. "{y}," [she] added. [China] has denied {z}. [Its foreign ministry] said {q}.',
      ['?We', 'Mao Ning', 'Mao Ning', 'China', 'Mao Ning'],
      '2024-05-04',
    ],
    [
      '[Estonian Prime Minister Kaja Kallas] told the paper {x}. [Kallas], [whose] government {y}. [The premier] argued {z}.',
      ['Kaja Kallas', 'Kaja Kallas', '?whose', 'Kaja Kallas'],
      '2024-01-04',
    ],
    [
      '[Janis Kluge, a sanctions expert at the German Institute for International and Security Affairs], wrote on X {x}. [Kluge] said {y}. [The German researcher] said {z}. [He] believes {q}.',
      ['Janis Kluge', 'Janis Kluge', 'Janis Kluge', 'Janis Kluge'],
      '2024-05-04',
    ],
    [
      '[Temur Umarov, a fellow at the Carnegie Russia Eurasia Center in Berlin,] thinks {x}. His colleague [Alexander Gabuev] disagrees: {y}. [Umarov] counters {z}. [He] adds {q}.',
      ['Temur Umarov', 'Alexander Gabuev', 'Temur Umarov', 'Temur Umarov'],
      '2024-05-04',
    ],
    [
      '[German Chancellor Friedrich Merz] urged {x}. [Merz] said {y}. [His foreign minister, Johann Wadephul,] warned {z}. [Wadephul] told {q}. [The minister] said {r}.',
      ['Friedrich Merz', 'Friedrich Merz', 'Johann Wadephul', 'Johann Wadephul', 'Johann Wadephul'],
      '2025-08-18',
    ],
    [
      "[Britain's Starmer] said {x}. [Prime Minister Keir Starmer] added {y}. [Sir Keir] noted {z}. [The British prime minister] said {q}.",
      ['Keir Starmer', 'Keir Starmer', 'Keir Starmer', 'Keir Starmer'],
      '2025-02-18',
    ],
    [
      "[Taiwan's president, Lai Ching-te,] said {x}. [Lai] said {y}. [Mr Lai] said {z}. [The island's leader] said {q}. [Taipei] said {r}.",
      ['Lai Ching-te', 'Lai Ching-te', 'Lai Ching-te', 'Lai Ching-te', 'Taiwan'],
      '2025-02-18',
    ],
    [
      '[US Vice President JD Vance] said {x}. [Vance] said {y}. [The vice president] said {z}.',
      ['JD Vance', 'JD Vance', 'JD Vance'],
      '2025-02-18',
    ],
    [
      "[EU sanctions envoy David O'Sullivan] said {x}. [O'Sullivan] said {y}. [The envoy] said {z}. [The Irishman] said {q}.",
      ["David O'Sullivan", "David O'Sullivan", "David O'Sullivan", "David O'Sullivan"],
      '2024-02-18',
    ],
    [
      "[China's Ministry of National Defense] said {x}. [The ministry] said {y}.",
      ['Chinese Defence Ministry', 'Chinese Defence Ministry'],
      '2024-02-18',
    ],
    [
      '[Zhao Tong, a senior fellow at Carnegie China,] said {x}. [Zhao] said {y}. [Mr Zhao] said {z}.',
      ['Zhao Tong', 'Zhao Tong', 'Zhao Tong'],
      '2024-02-18',
    ],
    [
      '[State Duma speaker Vyacheslav Volodin] said {x}. [Volodin] wrote {y}. [The speaker] wrote {z}. [The lawmaker] wrote {q}.',
      ['Vyacheslav Volodin', 'Vyacheslav Volodin', 'Vyacheslav Volodin', 'Vyacheslav Volodin'],
      '2024-02-18',
    ],
    [
      '[The White House National Security Council] said {x}. [The council] said {y}.',
      ['White House National Security Council', 'White House National Security Council'],
      '2024-02-18',
    ],
    [
      '[Kim Yo Jong, the powerful sister of the North Korean leader,] said {x}. [Kim] said {y}. [She] said {z}.',
      ['Kim Yo Jong', 'Kim Yo Jong', 'Kim Yo Jong'],
      '2024-02-18',
    ],
    [
      '[Polish President Andrzej Duda] said {x}. [Duda] told Xi {y}. [The Polish leader] said {z}.',
      ['Andrzej Duda', 'Andrzej Duda', 'Andrzej Duda'],
      '2024-06-24',
    ],
    [
      "[Sergei Shoigu, secretary of Russia's Security Council,] said {x}. [The former defence minister] said {y}. [Shoigu] said {z}.",
      ['Sergei Shoigu', 'Sergei Shoigu', 'Sergei Shoigu'],
      '2024-11-24',
    ],
  ])(
    'given the paragraphs %j, then their actors are %j on %s',
    (marked: string, actors: readonly string[], published: string) => {
      expect(actorsOf(marked, published)).toEqual(actors);
    },
  );
});
