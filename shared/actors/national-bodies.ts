/** An office of a state that the press calls by what it does: *China's customs*, *the Russian central bank*. */
export interface NationalBody {
  readonly country: string;
  /** Words in lower case of which one must stand in the phrase. */
  readonly words: readonly string[];
  /** As it is called in full. */
  readonly name: string;
}

/** Sorted by country. What several states call alike carries the country in its name. */
export const NATIONAL_BODIES: readonly NationalBody[] = [
  { country: 'AU', words: ['central bank', 'reserve bank'], name: 'Reserve Bank of Australia' },
  {
    country: 'CN',
    words: ['aviation regulator', 'aviation authority'],
    name: 'Civil Aviation Administration of China',
  },
  { country: 'CN', words: ['central bank', "people's bank", 'people’s bank'], name: "People's Bank of China" },
  { country: 'CN', words: ['coast guard'], name: 'China Coast Guard' },
  { country: 'CN', words: ['customs'], name: 'General Administration of Customs' },
  { country: 'CN', words: ['cyberspace', 'internet regulator'], name: 'Cyberspace Administration of China' },
  {
    country: 'CN',
    words: ['economic planner', 'planning agency', 'state planner'],
    name: 'National Development and Reform Commission',
  },
  { country: 'CN', words: ['energy administration', 'energy regulator'], name: 'National Energy Administration' },
  {
    country: 'CN',
    words: ['meteorological', 'weather authority', 'weather agency', 'weather bureau'],
    name: 'China Meteorological Administration',
  },
  { country: 'CN', words: ['market regulator'], name: 'State Administration for Market Regulation' },
  { country: 'CN', words: ['space agency', 'space administration'], name: 'China National Space Administration' },
  { country: 'CN', words: ['statistics', 'statistical'], name: 'National Bureau of Statistics' },
  { country: 'DE', words: ['central bank'], name: 'Deutsche Bundesbank' },
  { country: 'DE', words: ['domestic intelligence'], name: 'Federal Office for the Protection of the Constitution' },
  { country: 'DE', words: ['foreign intelligence'], name: 'Federal Intelligence Service' },
  { country: 'GB', words: ['central bank'], name: 'Bank of England' },
  { country: 'GB', words: ['domestic intelligence', 'security service'], name: 'MI5' },
  { country: 'GB', words: ['foreign intelligence', 'secret intelligence'], name: 'MI6' },
  { country: 'IN', words: ['central bank', 'reserve bank'], name: 'Reserve Bank of India' },
  { country: 'JP', words: ['central bank'], name: 'Bank of Japan' },
  { country: 'JP', words: ['coast guard'], name: 'Japan Coast Guard' },
  { country: 'JP', words: ['joint staff'], name: 'Joint Staff of Japan' },
  { country: 'KR', words: ['central bank'], name: 'Bank of Korea' },
  { country: 'KR', words: ['joint chiefs'], name: 'Joint Chiefs of Staff of South Korea' },
  {
    country: 'KR',
    words: ['intelligence service', 'spy agency', 'intelligence agency'],
    name: 'National Intelligence Service',
  },
  { country: 'PH', words: ['coast guard'], name: 'Philippine Coast Guard' },
  { country: 'RU', words: ['atomic agency', 'nuclear agency', 'nuclear corporation'], name: 'Rosatom' },
  { country: 'RU', words: ['central bank'], name: 'Bank of Russia' },
  { country: 'RU', words: ['customs'], name: 'Federal Customs Service' },
  { country: 'RU', words: ['foreign intelligence'], name: 'SVR' },
  { country: 'RU', words: ['federal security', 'security service'], name: 'FSB' },
  { country: 'RU', words: ['space agency', 'space corporation'], name: 'Roscosmos' },
  { country: 'RU', words: ['statistics', 'statistical'], name: 'Rosstat' },
  { country: 'TW', words: ['central bank'], name: 'Central Bank of Taiwan' },
  { country: 'UA', words: ['central bank', 'national bank'], name: 'National Bank of Ukraine' },
  { country: 'UA', words: ['foreign intelligence'], name: 'Foreign Intelligence Service of Ukraine' },
  {
    country: 'UA',
    words: ['military intelligence', 'defence intelligence', 'defense intelligence'],
    name: 'Defence Intelligence of Ukraine',
  },
  { country: 'UA', words: ['security service'], name: 'Security Service of Ukraine' },
  { country: 'US', words: ['central bank'], name: 'Federal Reserve' },
  { country: 'US', words: ['joint chiefs'], name: 'Joint Chiefs of Staff' },
  { country: 'US', words: ['space agency'], name: 'NASA' },
];
