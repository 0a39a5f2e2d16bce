/**
 * Alliances and blocs that can be the other side of a relationship: *the two sides* after *the EU and China* are not
 * Russia and China. The code is ours, written so that it never meets an ISO code. Bodies that everybody sits in, the
 * United Nations for one, have no side.
 */
export const BLOCS: readonly (readonly [name: string, code: string])[] = [
  ['ASEAN', 'asean'],
  ['African Union', 'africa'],
  ['Brussels', 'eu'],
  ['EU', 'eu'],
  ['Europe', 'eu'],
  ['European', 'eu'],
  ['European Commission', 'eu'],
  ['European Union', 'eu'],
  ['Europeans', 'eu'],
  ['G-7', 'west'],
  ['G7', 'west'],
  ['Group of Seven', 'west'],
  ['Hamas', 'hamas'],
  ['NATO', 'nato'],
  ['Nato', 'nato'],
  ['North Atlantic Treaty Organization', 'nato'],
  ['Pentagon', 'US'],
  ['Quad', 'quad'],
  ['Taliban', 'AF'],
  ['West', 'west'],
  ['Western', 'west'],
  ['White House', 'US'],
];
