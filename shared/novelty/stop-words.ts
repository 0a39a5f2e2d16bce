/** Words that say nothing of what is claimed: closed classes, and verbs and nouns that only carry others. Sorted. */
export const STOP_WORDS: readonly string[] =
  `a about above across after again all already also although always am among an and another any anybody anyone
   anything are around as at be because been before being between beyond both but by can cent could day did do does
   doing done down during each either else even ever every for from further get give go had has have having he
   her here hers him himself his how however i if in into is it its itself just later let like made make many may me
   might mine more most mr mrs ms much must my now of off on once one only onto or other our out over own per percent put really said
   same say says shall she should so some still such take than that the their them themselves then there these they thing
   this those though through thus time to too toward towards under until up upon us very was way we well were
   what when where whether which while who whom whose why will with within would year yet you your`.split(/\s+/);

/** Words that turn what follows into its opposite. */
export const NEGATIONS: readonly string[] = [
  'absence',
  'cannot',
  'deny',
  'disagree',
  'free',
  'hardly',
  "n't",
  'neither',
  'never',
  'no',
  'nobody',
  'non',
  'none',
  'nor',
  'not',
  'nothing',
  'refrain',
  'refute',
  'reject',
  'without',
];
