/** Words before a name that say the sex of its bearer, or nothing but that a name follows. Lower case, no full stop. */
export const PERSON_TITLES: ReadonlyMap<string, 'male' | 'female' | 'either'> = new Map([
  ['baroness', 'female'],
  ['comrade', 'either'],
  ['count', 'male'],
  ['dame', 'female'],
  ['dr', 'either'],
  ['father', 'male'],
  ['frau', 'female'],
  ['gen', 'either'],
  ['gov', 'either'],
  ['herr', 'male'],
  ['lady', 'female'],
  ['lord', 'male'],
  ['lt', 'either'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['maj', 'either'],
  ['messrs', 'male'],
  ['miss', 'female'],
  ['monsieur', 'male'],
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['mx', 'either'],
  ['prof', 'either'],
  ['rep', 'either'],
  ['reps', 'either'],
  ['rev', 'either'],
  ['sen', 'either'],
  ['sens', 'either'],
  ['sgt', 'either'],
  ['sir', 'male'],
  ['sister', 'female'],
]);

/** Title and office words that tell a sex. */
export const GENDERED_WORDS: Readonly<Record<string, 'male' | 'female'>> = {
  actress: 'female',
  businessman: 'male',
  businesswoman: 'female',
  chairman: 'male',
  chairwoman: 'female',
  congressman: 'male',
  congresswoman: 'female',
  king: 'male',
  man: 'male',
  prince: 'male',
  princess: 'female',
  queen: 'female',
  spokesman: 'male',
  spokeswoman: 'female',
  statesman: 'male',
  stateswoman: 'female',
  woman: 'female',
};

/** Words of titles. With a capital they stand before names and are no part of them. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  'academician acting admiral adviser advisor affairs aide air ambassador analyst armed army assistant associate attorney brigadier cabinet captain chair chairman chairperson chairwoman chancellor chief colonel commandant commander commodore commissioner communist congressman congresswoman conservative correspondent councillor councilor counsellor crown defence defense democratic deputy diplomat director editor emeritus emperor energy envoy executive expert external federal fellow finance first foreign former gen general governor head high home house inspector interior joint journalist judge justice king kremlin labor labour lawmaker leader liberal lieutenant lt major marshal mayor minister ministry national negotiator officer official officials opposition parliamentary party permanent policy pope premier presidency president presidential press prime prince princess principal prof professor prosecutor queen rear rep representative republican researcher secretary security sen senator senior sergeant social speaker special spokesman spokesperson spokespersons spokeswoman staff state sub-lieutenant supreme trade treasury undersecretary union vice war'.split(
    ' ',
  ),
);

/** Titles that are family names as well: *Angus King*. */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'bishop cardinal chancellor crown fellow first house judge justice king labor major marshal mayor page policy pope price prince queen rear'.split(
    ' ',
  ),
);
