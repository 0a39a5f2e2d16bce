import { describe, expect, it } from '@jest/globals';
import { joinPieces } from '../../../shared/notices/join-pieces.ts';

describe('joinPieces', () => {
  it.each([
    ['one piece', 'ties hold', 'ties hold'],
    ['a subject and its verb', 'Ties … hold', 'Ties hold'],
    ['a quoted subject and its verb', '"Ties," … "hold well."', '"Ties hold well."'],
    ['a quotation that goes on', '"Ties hold," … "and will."', '"Ties hold, and will."'],
    ['a clause behind a whole one', 'Ties hold … they will last', 'Ties hold, they will last'],
    ['a negation said twice', 'There is no end … no bound', 'There is no end, no bound'],
    ['a negation said once', 'There is … no end', 'There is no end'],
    ['another quoted sentence', '"Ties hold." … "Trade grows."', '"Ties hold." … "Trade grows."'],
    ['another quoted sentence in ASCII', '"Ties hold." ... "Trade grows."', '"Ties hold." ... "Trade grows."'],
    ['another sentence of a transcript', 'Ties hold … We want more', 'Ties hold. We want more'],
    ['a name that goes on', 'Ties with … Minsk', 'Ties with Minsk'],
    ['three pieces', 'Ties … hold … but trade falls', 'Ties hold, but trade falls'],
  ])('given %s, then it is one line', (_case, wording, line) => {
    expect(joinPieces(wording)).toBe(line);
  });
});
