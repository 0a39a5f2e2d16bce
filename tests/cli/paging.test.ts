import { describe, expect, it } from '@jest/globals';
import { first, newestFirst } from '../../cli/paging.ts';

describe('newestFirst', () => {
  it.each([
    ['no lists', [], []],
    ['one', [['3', '1']], ['3', '1']],
    [
      'two that alternate',
      [
        ['5', '2', '1'],
        ['4', '3'],
      ],
      ['5', '4', '3', '2', '1'],
    ],
    ['one that is empty', [[], ['2']], ['2']],
    ['times that are the same', [['2'], ['2', '1']], ['2', '2', '1']],
  ])('given %s, then they are one list', async (_case, lists, all) => {
    expect(
      await taken(
        newestFirst(
          lists.map((list) => listed(list)),
          (time) => time,
        ),
      ),
    ).toEqual(all);
  });
});

describe('first', () => {
  it('given more than is wanted, then the rest is never asked for', async () => {
    const asked: string[] = [];
    expect(await taken(first(2, listed(['3', '2', '1'], asked)))).toEqual(['3', '2']);
    expect(asked).toEqual(['3', '2']);
  });
});

async function* listed(items: readonly string[], asked: string[] = []): AsyncGenerator<string> {
  for (const item of items) {
    asked.push(item);
    yield item;
  }
}

async function taken(list: AsyncIterable<string>): Promise<readonly string[]> {
  const items: string[] = [];
  for await (const item of list) items.push(item);
  return items;
}
