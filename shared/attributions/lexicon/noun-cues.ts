/** Nouns of *in somebody's …*: what stands around is that somebody's view or wording. */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  'account assessment estimation eyes judgement judgment mind opinion telling view words'.split(' '),
);

/** Nouns for something said or thought that take a clause: *the claim that prices fell*, *their position is that*. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation admission allegation announcement argument assertion assessment assurance belief charge claim complaint concern ' +
    'conclusion contention conviction declaration denial estimate fear finding hope idea insistence line message narrative ' +
    'opinion pledge position prediction promise remark report stance statement suggestion suspicion theory verdict view ' +
    'vow warning worry'
  ).split(' '),
);
