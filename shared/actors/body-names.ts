/** An organisation known by name. Seats of government that speak as institutions stand here too. */
export interface Body {
  /** The first is the one to show. */
  readonly names: readonly string[];
  readonly country?: string;
  /** What it is called for short once named: `the alliance`, `the bloc`. */
  readonly nouns?: readonly string[];
  /** The office whose holder speaks for it: *the Kremlin said* is its spokesman where the article names him. */
  readonly spokesOffice?: string;
}

/** Alliances, unions, institutions and the parts of governments that have names of their own. Sorted by first name. */
export const BODIES: readonly Body[] = [
  { names: ['AUKUS'], nouns: ['pact'] },
  { names: ['African Union', 'AU'], nouns: ['union', 'bloc'] },
  { names: ['ASEAN', 'Association of Southeast Asian Nations'], nouns: ['bloc', 'grouping'] },
  { names: ['BRICS'], nouns: ['bloc', 'grouping', 'group'] },
  { names: ['CIA', 'Central Intelligence Agency'], country: 'US', nouns: ['agency'] },
  { names: ['CSTO', 'Collective Security Treaty Organization'], nouns: ['bloc'] },
  { names: ['Capitol Hill', 'Congress', 'US Congress', 'U.S. Congress'], country: 'US' },
  { names: ['Chinese Communist Party', 'CCP', 'Communist Party of China', 'CPC'], country: 'CN', nouns: ['party'] },
  { names: ['Council of Europe'], nouns: ['council'] },
  {
    names: ['Downing Street', '10 Downing Street', 'No. 10', 'Number 10'],
    country: 'GB',
    spokesOffice: 'head-of-government-spokesperson',
  },
  { names: ['European Commission', 'EU Commission'], nouns: ['commission', 'executive'] },
  { names: ['European Council', 'EU Council'], nouns: ['council'] },
  { names: ['European Parliament'], nouns: ['parliament'] },
  { names: ['European Union', 'EU', 'E.U.', 'Brussels'], nouns: ['bloc', 'union'] },
  { names: ['FBI', 'Federal Bureau of Investigation'], country: 'US', nouns: ['bureau'] },
  { names: ['FSB', 'Federal Security Service'], country: 'RU', nouns: ['agency', 'service'] },
  { names: ['G20', 'G-20', 'Group of 20', 'Group of Twenty'], nouns: ['group', 'grouping'] },
  { names: ['G7', 'G-7', 'Group of Seven'], nouns: ['group', 'grouping'] },
  { names: ['Gazprom'], country: 'RU', nouns: ['company', 'firm', 'giant'] },
  { names: ['Human Rights Watch', 'HRW'], nouns: ['group', 'organisation', 'organization'] },
  { names: ['Huawei'], country: 'CN', nouns: ['company', 'firm', 'giant'] },
  { names: ['IAEA', 'International Atomic Energy Agency'], nouns: ['agency', 'watchdog'] },
  { names: ['International Criminal Court', 'ICC'], nouns: ['court'] },
  { names: ['International Monetary Fund', 'IMF'], nouns: ['fund'] },
  { names: ['Kremlin'], country: 'RU', spokesOffice: 'presidential-spokesperson' },
  {
    names: [
      'NATO',
      'Nato',
      'N.A.T.O.',
      'North Atlantic Treaty Organization',
      'North Atlantic Treaty Organisation',
      'North Atlantic Alliance',
    ],
    nouns: ['alliance', 'allies', 'bloc', 'members'],
  },
  { names: ['OPEC', 'OPEC+'], nouns: ['cartel', 'group'] },
  { names: ['OSCE', 'Organization for Security and Co-operation in Europe'], nouns: ['organisation', 'organization'] },
  {
    names: [
      'Pentagon',
      'US Department of Defense',
      'U.S. Department of Defense',
      'Department of Defense',
      'US Defense Department',
      'U.S. Defense Department',
      'Defense Department',
    ],
    country: 'US',
    nouns: ['department'],
    spokesOffice: 'defence-ministry-spokesperson',
  },
  { names: ["People's Liberation Army", 'People’s Liberation Army', 'PLA'], country: 'CN', nouns: ['army'] },
  { names: ['Quad'], nouns: ['grouping'] },
  { names: ['Red Cross', 'International Committee of the Red Cross', 'ICRC'] },
  { names: ['SVR', 'Foreign Intelligence Service of Russia'], country: 'RU', nouns: ['agency', 'service'] },
  {
    names: ['Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation', 'SCO'],
    nouns: ['organisation', 'organization', 'bloc', 'grouping'],
  },
  {
    names: [
      'US State Department',
      'State Department',
      'U.S. State Department',
      'US Department of State',
      'U.S. Department of State',
      'Department of State',
      'Foggy Bottom',
    ],
    country: 'US',
    nouns: ['department'],
    spokesOffice: 'foreign-ministry-spokesperson',
  },
  { names: ['State Duma', 'Duma'], country: 'RU' },
  {
    names: [
      'US Treasury Department',
      'Treasury Department',
      'US Treasury',
      'U.S. Treasury',
      'US Treasury Department',
      'U.S. Treasury Department',
    ],
    country: 'US',
    nouns: ['department', 'treasury'],
  },
  { names: ['UN General Assembly', 'General Assembly'], nouns: ['assembly'] },
  { names: ['UN Security Council', 'U.N. Security Council', 'United Nations Security Council'], nouns: ['council'] },
  { names: ['United Nations', 'UN', 'U.N.'], nouns: ['organisation', 'organization'] },
  { names: ['White House'], country: 'US', spokesOffice: 'presidential-spokesperson' },
  { names: ['Wagner', 'Wagner Group'], country: 'RU', nouns: ['group'] },
  { names: ['World Bank'], nouns: ['bank', 'lender'] },
  {
    names: ['World Health Organization', 'World Health Organisation', 'WHO'],
    nouns: ['organisation', 'organization', 'agency'],
  },
  { names: ['World Trade Organization', 'World Trade Organisation', 'WTO'], nouns: ['organisation', 'organization'] },
  { names: ['Élysée', 'Elysee', 'Élysée Palace', 'Elysee Palace'], country: 'FR' },
];
