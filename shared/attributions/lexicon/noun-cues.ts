/** Nouns of *in somebody's …*, *by somebody's …*: what stands around is that somebody's view or wording. */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  (
    'account accounts admission analysis assessment calculation characterisation characterization conception depiction ' +
    'description diagnosis estimate estimates estimation eyes formula formulation interpretation judgement judgment ' +
    'mind narrative opinion perspective phrase phrasing portrayal presentation reading reckoning recollection rendering ' +
    'retelling standpoint summary telling understanding verdict version view viewpoint vision wording words'
  ).split(' '),
);

/** Nouns for something said or thought that take a clause: *the claim that prices fell*, *their position is that*. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation admission affirmation allegation announcement answer argument assertion assessment assumption assurance avowal belief boast ' +
    'charge claim comment complaint concern conclusion confession contention conviction criticism declaration demand denial ' +
    'diagnosis estimate expectation explanation fear finding forecast grievance guarantee hint hope hypothesis idea insinuation ' +
    'insistence judgement judgment line mantra message narrative objection observation opinion plea pledge position ' +
    'prediction prognosis promise pronouncement protestation reasoning reminder remark reply report response retort revelation stance ' +
    'statement suggestion supposition suspicion theory thesis threat verdict view vow warning worry'
  ).split(' '),
);

/** Nouns for words just told, by which the narrator comments on them: *…, a remark that drew laughter*. */
export const REMARK_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation allegation answer assertion assurance charge claim comment comparison complaint declaration denial formula formulation ' +
    'jab jibe line message phrase phrasing pledge prediction promise quip reference remark reply retort sentence sentiment ' +
    'statement suggestion swipe term threat verdict vow warning wording'
  ).split(' '),
);
