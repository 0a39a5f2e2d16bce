/**
 * Short articles with marked claims, and what a watch on Russia and China makes of each claim: `CN favourable`, `US no`.
 * The first word is the country the speaker speaks for, `--` for none; `CN-analyst` is an analyst from there. All are
 * written for these tests.
 */
export type MarkedClaims = readonly [expected: string, article: string];

export const BOTH_NAMED: readonly MarkedClaims[] = [
  [
    'CN favourable',
    '<content>China and Russia will go on standing back to back</content>, <src>the ambassador</src> <cue>said</cue>.',
  ],
  [
    'RU favourable',
    '<src>Lavrov</src> <cue>said</cue> <content>that Moscow and Beijing see eye to eye on most questions</content>.',
  ],
  [
    'US critical',
    "<src>The senator</src> <cue>warned</cue> <content>that Beijing is bankrolling Moscow's invasion through oil purchases</content>.",
  ],
  [
    'US critical',
    '<src>Ms Hale</src> <cue>accused</cue> <content>Chinese firms of shipping drone engines to Russia</content>.',
  ],
  [
    '-- neutral',
    "<cue>According to</cue> <src>customs data</src>, <content>Russia overtook Saudi Arabia as China's largest supplier of crude in May</content>.",
  ],
  [
    '-- neutral',
    '<src>Several researchers</src> <cue>note</cue> <content>that Russia sells China gas at a discount</content>.',
  ],
  [
    'DE critical',
    "<content>China's backing for Russia strikes at Europe's own security</content>, <src>the chancellor</src> <cue>said</cue>.",
  ],
  [
    'GB critical',
    '<src>The minister</src> <cue>said</cue> <content>Russia is becoming a junior partner to China</content>.',
  ],
  [
    'UA critical',
    '<src>Kyiv</src> <cue>claims</cue> <content>that Chinese components turn up in nearly every Russian missile</content>.',
  ],
  [
    'RU favourable',
    '<src>Mishustin</src> <cue>praised</cue> <content>what he called an unprecedented level of trust between Russia and China</content>.',
  ],
  [
    'CN favourable',
    '<src>The spokeswoman</src> <cue>rejected</cue> <content>reports that China sells Russia attack drones</content>.',
  ],
  [
    'CN favourable',
    '<src>Mao</src> <cue>denied</cue> <content>that Beijing had handed lethal aid to Moscow</content>.',
  ],
  [
    'US neutral',
    '<content>"We have seen no sign that China has given Russia artillery shells,"</content> <src>the spokesman</src> <cue>said</cue>.',
  ],
  [
    'JP critical',
    '<src>Tokyo</src> <cue>voiced</cue> <content>grave concern over the joint flight of Chinese and Russian bombers near Okinawa</content>.',
  ],
  [
    '-- critical',
    "<src>The alliance</src> <cue>called on</cue> <content>China to stop enabling Russia's war</content>.",
  ],
  [
    'KP no',
    '<src>Pyongyang</src> <cue>said</cue> <content>Russia and China were both right to oppose the resolution</content>.',
  ],
  [
    '-- neutral',
    '<src>Analysts</src> <cue>say</cue> <content>Beijing has leverage over Moscow that no other capital has</content>.',
  ],
  [
    'FR critical',
    '<src>The president</src> <cue>said</cue> <content>Moscow has made itself dependent on Beijing</content>.',
  ],
  [
    '-- neutral',
    '<src>The report</src> <cue>describes</cue> <content>Hong Kong as a hub through which Chinese goods reach Russian arms makers</content>.',
  ],
  [
    'IN neutral',
    '<src>The general</src> <cue>observed</cue> <content>that sanctions are driving Russia closer to China</content>.',
  ],
  [
    'US critical',
    '<src>The White House</src> <cue>condemned</cue> <content>Beijing for helping Moscow get around sanctions</content>.',
  ],
  [
    'RU favourable',
    '<src>Peskov</src> <cue>called</cue> <content>China a reliable partner of Russia and a friend</content>.',
  ],
  [
    'RU favourable',
    '<src>Putin</src> <cue>said</cue> <content>that trade between Russia and China would reach a record this year</content>.',
  ],
  [
    '-- neutral',
    "<src>The agency</src> <cue>reported</cue> <content>that Xi will travel to Moscow in the spring at Putin's invitation</content>.",
  ],
  [
    '-- critical',
    '<src>The commissioner</src> <cue>said</cue> <content>the axis of Russia, Iran, North Korea and China threatens the order the West has built</content>.',
  ],
  [
    'TW critical',
    '<src>Taipei</src> <cue>warned</cue> <content>of the danger of Russian and Chinese warships drilling together in the Pacific</content>.',
  ],
  [
    'BY favourable',
    '<src>Lukashenko</src> <cue>hailed</cue> <content>the brotherhood of Russia and China as a blessing for the continent</content>.',
  ],
  [
    'US critical',
    "<src>Rubio</src> <cue>said</cue> <content>the United States must keep Russia from becoming China's permanent junior partner</content>.",
  ],
  [
    '-- critical',
    '<src>Critics</src> <cue>describe</cue> <content>the pipeline as a leash on which Beijing leads Moscow</content>.',
  ],
  [
    'CN-analyst favourable',
    '<content>Military exchanges between China and Russia serve regional stability</content>, <src>the scholar</src> <cue>told</cue> the newspaper.',
  ],
  [
    'US neutral',
    '<src>The official</src> <cue>said</cue> <content>Washington was watching closely how ties between Russia and China develop</content>.',
  ],
  [
    '-- neutral',
    '<src>Two people familiar with the matter</src> <cue>said</cue> <content>Beijing is pressing Moscow for a lower gas price</content>.',
  ],
  [
    'EU critical',
    "<src>Kallas</src> <cue>said</cue> <content>Russia could not fight on without China's support</content>.",
  ],
  [
    'RU favourable',
    '<src>Shoigu</src> <cue>proposed</cue> <content>that Russian and Chinese troops exercise together each year</content>.',
  ],
];

export const LISTED_OR_APART: readonly MarkedClaims[] = [
  [
    'US no',
    '<src>The admiral</src> <cue>said</cue> <content>Russia and China have both tested hypersonic missiles</content>.',
  ],
  ['GB no', '<src>MI5</src> <cue>warned</cue> <content>of espionage by China, Russia and Iran</content>.'],
  [
    '-- no',
    '<cue>According to</cue> <src>the institute</src>, <content>the United States, China and Russia spend the most on arms</content>.',
  ],
  [
    'AU no',
    '<content>Sanctions on Russia and tariffs on China have raised prices</content>, <src>the treasurer</src> <cue>said</cue>.',
  ],
  [
    '-- no',
    '<src>The federation</src> <cue>announced</cue> <content>that China beat Russia three sets to one</content>.',
  ],
  [
    'DE no',
    '<src>The minister</src> <cue>said</cue> <content>Germany must cut its dependence on Russia and China</content>.',
  ],
  [
    'US no',
    '<src>The company</src> <cue>said</cue> <content>hackers from China and from Russia had used its tools</content>.',
  ],
  [
    'IN no',
    '<src>New Delhi</src> <cue>said</cue> <content>it values its ties with Russia and talks with China</content>.',
  ],
  [
    'BR no',
    '<src>Lula</src> <cue>said</cue> <content>Brazil would deepen its cooperation with China and Russia</content>.',
  ],
  [
    'US no',
    '<content>Unlike Russia, China has the means to reshape the world order</content>, <src>the secretary</src> <cue>said</cue>.',
  ],
  [
    'KZ no',
    '<content>Kazakhstan lies between Russia and China and must get along with everybody</content>, <src>Tokayev</src> <cue>remarked</cue>.',
  ],
  ['-- no', '<src>The agency</src> <cue>forecasts</cue> <content>slower growth in China, Russia and Brazil</content>.'],
  [
    'US no',
    '<src>Austin</src> <cue>called</cue> <content>China the pacing challenge and Russia an acute threat</content>.',
  ],
  [
    'UA no',
    '<src>Zelensky</src> <cue>said</cue> <content>China, India and Brazil should be at the table when peace with Russia is discussed</content>.',
  ],
  [
    'FI no',
    '<src>The president</src> <cue>asked</cue> <content>China to use its influence over Russia to end the war</content>.',
  ],
  [
    'FR no',
    '<src>Paris</src> <cue>hopes</cue> <content>that Beijing will bring Moscow to the negotiating table</content>.',
  ],
  ['EU no', "<src>Borrell</src> <cue>urged</cue> <content>China to condemn Russia's aggression</content>."],
  [
    'CN no',
    '<src>Wang Wenbin</src> <cue>said</cue> <content>China is not a party to the Ukraine crisis and has always called for a ceasefire</content>.',
  ],
  [
    'CN no',
    '<src>Li Hui</src> <cue>said</cue> <content>that China would keep talking to Russia and to Ukraine to promote peace</content>.',
  ],
  [
    'TW no',
    '<src>The minister</src> <cue>believes</cue> <content>that a Russian victory in Ukraine would embolden China to attack Taiwan</content>.',
  ],
  [
    'US no',
    "<src>The CIA director</src> <cue>said</cue> <content>China was drawing lessons from Russia's failures on the battlefield</content>.",
  ],
  [
    '-- no',
    '<src>The envoy</src> <cue>regretted</cue> <content>that China and Russia had blocked the statement</content>.',
  ],
  ['CN no', '<content>China firmly opposes the American missile deployment</content>, <src>Lin</src> <cue>said</cue>.'],
  ['RU no', '<content>Russia will answer the new sanctions</content>, <src>Zakharova</src> <cue>said</cue>.'],
  ['RU no', '<src>Putin</src> <cue>called</cue> <content>India a time-tested friend</content>.'],
  ['CN no', '<src>Xi</src> <cue>said</cue> <content>that China and Kazakhstan are good neighbours</content>.'],
  ['KP no', "<src>Kim</src> <cue>pledged</cue> <content>full support for Russia's sacred war</content>."],
  ['RU no', '<src>Lavrov</src> <cue>said</cue> <content>relations with Washington had hit bottom</content>.'],
  [
    'CN no',
    '<src>Mao Ning</src> <cue>urged</cue> <content>the United States to stop selling arms to Taiwan</content>.',
  ],
  [
    'US no',
    '<src>Biden</src> <cue>said</cue> <content>American support for Ukraine would not waver, whatever Russia does</content>.',
  ],
];

export const OWN_SIDE: readonly MarkedClaims[] = [
  [
    'CN favourable',
    '<src>The Chinese minister</src> <cue>spoke of</cue> <content>our partnership with Moscow, which no storm can shake</content>.',
  ],
  ['RU favourable', '<content>"We value our friendship with Beijing,"</content> <src>Lavrov</src> <cue>said</cue>.'],
  [
    'CN favourable',
    '<src>Li</src> <cue>said</cue> <content>his country stood ready to expand energy trade with Russia</content>.',
  ],
  ['RU favourable', '<src>Putin</src> <cue>thanked</cue> <content>his Chinese friends for the warm welcome</content>.'],
  [
    'RU favourable',
    '<src>Novak</src> <cue>said</cue> <content>gas deliveries to China would double by 2030</content>.',
  ],
  [
    'CN favourable',
    '<src>Wei</src> <cue>pledged</cue> <content>to take military cooperation with Russia to a new level</content>.',
  ],
  [
    'RU favourable',
    '<src>Medvedev</src> <cue>said</cue> <content>that China was an ally nobody could set against us</content>.',
  ],
  ['RU no', '<src>Peskov</src> <cue>noted</cue> <content>that China had made great progress in science</content>.'],
  [
    'CN no',
    '<src>The spokesman</src> <cue>offered</cue> <content>condolences to Russia over the concert hall attack</content>.',
  ],
  [
    'CN favourable',
    '<content>"Exchanges with Russia are nobody else\'s business,"</content> <src>Mao</src> <cue>said</cue>.',
  ],
  ['CN no', '<content>Russia has legitimate security concerns</content>, <src>Wang</src> <cue>said</cue>.'],
  [
    'RU-analyst critical',
    '<src>The economist</src> <cue>fears</cue> <content>that Russia is turning into a raw-material appendage of China</content>.',
  ],
  [
    'RU favourable',
    '<src>Matviyenko</src> <cue>assured</cue> her hosts <content>that Russia supports the one-China policy</content>.',
  ],
  ['CN favourable', '<src>Xi</src> <cue>called</cue> <content>Putin his best, most intimate friend</content>.'],
  ['RU neutral', '<src>Ushakov</src> <cue>said</cue> <content>that Putin would visit Beijing in September</content>.'],
];

export const STANDING_FOR_THE_PAIR: readonly MarkedClaims[] = [
  [
    'CN favourable',
    'Xi Jinping received Vladimir Putin in Beijing. <content>The two countries should cherish their friendship</content>, <src>the host</src> <cue>said</cue>.',
  ],
  [
    'IN no',
    'Talks between India and China ended on Friday. <content>The two countries have agreed to pull troops back</content>, <src>the foreign secretary</src> <cue>said</cue>.',
  ],
  [
    'RU favourable',
    'Lavrov flew to Beijing for talks with Chinese officials. <content>"Both sides agreed to step up coordination,"</content> <src>he</src> <cue>said</cue>.',
  ],
  [
    '-- neutral',
    'Russia and China have grown closer since 2014. <src>Historians</src> <cue>point out</cue> <content>that the relationship has known bitter years too</content>.',
  ],
  [
    '-- critical',
    'Moscow and Beijing signed the gas deal in May. <content>The partnership is built on convenience and will not last</content>, <src>the author</src> <cue>argues</cue>.',
  ],
  [
    'AU no',
    'Albanese met Xi in Beijing. <content>The relationship is too important to be left to chance</content>, <src>he</src> <cue>said</cue>.',
  ],
  [
    'CN no',
    'Wang Yi met his Japanese counterpart in Tokyo. <content>Both sides should look to the future</content>, <src>Wang</src> <cue>said</cue>.',
  ],
  [
    'CN favourable',
    'Wang Yi met his Russian counterpart in Moscow. <content>Both sides should look to the future</content>, <src>Wang</src> <cue>said</cue>.',
  ],
  [
    'CN favourable',
    'Asked about Russia, <src>the spokesman</src> <cue>said</cue> <content>bilateral ties had never been better</content>.',
  ],
  [
    'US critical',
    'China has become Russia\'s main source of chips. <content>"It is keeping the war going,"</content> <src>Sullivan</src> <cue>said</cue>.',
  ],
  [
    'CN favourable | CN favourable',
    '<src>Qin</src> <cue>said</cue> <content>ties with Russia were growing</content>. <content 2>They threaten nobody</content>, <src 2>he</src> <cue 2>added</cue>.',
  ],
  [
    'CN no | CN no',
    '<src>Qin</src> <cue>said</cue> <content>ties with Japan were fraying</content>. <content 2>They need care</content>, <src 2>he</src> <cue 2>added</cue>.',
  ],
  [
    'US critical | CN favourable',
    '<src>Washington</src> <cue>accused</cue> <content>China of arming Russia</content>. <src 2>Beijing</src> <cue 2>rejected</cue> <content 2>the accusation</content>.',
  ],
  [
    'US no | CN no',
    '<src>Washington</src> <cue>accused</cue> <content>China of spying on its bases</content>. <src 2>Beijing</src> <cue 2>rejected</cue> <content 2>the accusation</content>.',
  ],
  [
    'RU favourable',
    'The Russian president was greeted by Xi at the airport. <content>The friendship between our peoples is stronger than steel</content>, <src>Putin</src> <cue>said</cue>.',
  ],
  [
    '-- critical',
    'Chinese and Russian leaders met in Samarkand. <content>Two autocrats are closing ranks against the free world</content>, <src>the newspaper</src> <cue>wrote</cue>.',
  ],
  [
    'KZ no',
    'Russia and China were both represented. <content>Our relationship with the United States is strategic</content>, <src>the minister</src> <cue>said</cue>.',
  ],
  [
    '-- neutral',
    'Beijing and Moscow have not published the text. <src>Diplomats</src> <cue>expect</cue> <content>the two sides to sign it in autumn</content>.',
  ],
  [
    'RU no',
    'Russia and Ukraine traded fire again. <content>"The two countries must talk,"</content> <src>the envoy</src> <cue>said</cue>.',
  ],
  [
    'US no',
    'Blinken landed in Beijing. <content>The two powers have a duty to manage their rivalry</content>, <src>he</src> <cue>said</cue>.',
  ],
  [
    'CN favourable',
    'China and Russia held drills in the Sea of Japan. <content>The exercise is not aimed at any third party</content>, <src>the ministry</src> <cue>said</cue>.',
  ],
  [
    'JP critical',
    'China and Russia held drills in the Sea of Japan. <content>The exercise is a show of force against us</content>, <src>the minister</src> <cue>said</cue>.',
  ],
  [
    'CN no',
    'China held drills around Taiwan. <content>The exercise is a stern warning</content>, <src>the ministry</src> <cue>said</cue>.',
  ],
  [
    '-- critical',
    '<src>Experts</src> <cue>believe</cue> <content>mutual distrust between the Kremlin and Zhongnanhai runs deep</content>.',
  ],
  [
    'RU favourable',
    'Putin spoke by telephone with Xi on Tuesday. <src>The Kremlin</src> <cue>said</cue> <content>both leaders praised the current level of their cooperation</content>.',
  ],
  [
    'CN favourable',
    'Putin spoke by telephone with Xi on Tuesday. <src>Xi</src> <cue>stressed</cue> <content>that the bond between the two nations would stand the test of time</content>.',
  ],
  [
    '-- no',
    'Trump met Putin in Alaska. <src>Aides</src> <cue>said</cue> <content>the two leaders got along well</content>.',
  ],
  [
    'US no',
    'Russia and China opposed the plan. Trump met Modi in Washington. <content>Our two countries will double their trade</content>, <src>he</src> <cue>said</cue>.',
  ],
];

export const SUPPLY_AND_DEPENDENCE: readonly MarkedClaims[] = [
  [
    '-- critical',
    'Russia is running short of shells. <src>Officials</src> <cue>fear</cue> <content>that Beijing could step in and supply them</content>.',
  ],
  [
    'US critical',
    'Russia builds more tanks than before the war. <content>"China is providing machine tools, optics and nitrocellulose,"</content> <src>Blinken</src> <cue>said</cue>.',
  ],
  [
    'CN favourable',
    'Washington says Chinese chips reach Russia. <content>"China does not sell weapons to any party to the conflict,"</content> <src>the embassy</src> <cue>said</cue>.',
  ],
  [
    'CN no',
    '<src>The ministry</src> <cue>said</cue> <content>exports of dual-use goods are strictly controlled</content>.',
  ],
  [
    'US critical',
    "<src>Yellen</src> <cue>warned</cue> <content>Chinese banks of consequences if they finance Russia's military purchases</content>.",
  ],
  [
    '-- neutral',
    '<src>The think tank</src> <cue>found</cue> <content>that yuan loans now keep the Russian budget afloat</content>.',
  ],
  [
    'UA critical',
    '<src>The intelligence service</src> <cue>alleged</cue> <content>that Chinese satellites pick targets for Russian missiles</content>.',
  ],
  [
    'CN favourable',
    "<src>Guo</src> <cue>dismissed</cue> <content>claims that Chinese nationals were recruited for the Russian army with Beijing's help</content>.",
  ],
  [
    'US no',
    '<src>The president</src> <cue>threatened</cue> <content>tariffs on countries that buy Russian oil</content>.',
  ],
  [
    'US critical',
    '<src>The president</src> <cue>threatened</cue> <content>tariffs on China unless it stops buying Russian oil</content>.',
  ],
  ['IR no', '<src>Tehran</src> <cue>denied</cue> <content>supplying Russia with drones</content>.'],
  [
    '-- neutral',
    "<src>The paper</src> <cue>estimates</cue> <content>that a third of Russia's trade is settled in yuan</content>.",
  ],
];

export const MIXED: readonly MarkedClaims[] = [
  [
    'RU favourable | RU favourable',
    'Putin and Xi exchanged greetings on the anniversary of diplomatic relations. <src>The Russian leader</src> <cue>noted</cue> <content>that the strategic partnership had reached an unprecedented height</content>. <cue 2>According to</cue> <src 2>him</src>, <content 2>joint projects in energy and space are moving ahead</content>.',
  ],
  [
    'US critical',
    '<src>Deputy Secretary of State Kurt Campbell</src> <cue>said</cue> <content>Beijing had given Moscow "very substantial" help in rebuilding its defence industry in return for submarine technology</content>.',
  ],
  [
    'CN favourable',
    '"China\'s position is open and aboveboard. <content>We have never provided lethal weapons to any party</content>," <src>spokesperson Lin Jian</src> <cue>told</cue> reporters when asked about Russia.',
  ],
  [
    'CN no',
    "<content>China's position on Ukraine is open and aboveboard</content>, <src>spokesperson Lin Jian</src> <cue>said</cue>.",
  ],
  [
    '-- critical',
    '<src>G7 leaders</src> <cue>called on</cue> <content>China to stop supplying dual-use goods that Moscow turns into weapons</content>.',
  ],
  [
    '-- neutral',
    '<src>Bruegel economists</src> <cue>estimate</cue> <content>that Chinese exports to Russia fell by nine per cent in the first quarter</content>.',
  ],
  ['KP no', '<src>Kim Jong Un</src> <cue>vowed</cue> <content>to stand by Russia forever</content>.'],
  [
    'CN favourable',
    '<content>No matter how the international situation evolves, China and Russia will remain comprehensive strategic partners of coordination</content>, <src>Premier Li Qiang</src> <cue>said</cue> in Moscow.',
  ],
  [
    'UA critical',
    '<content>"There are Chinese citizens fighting in the Russian army, and Beijing knows it,"</content> <src>Zelensky</src> <cue>said</cue>.',
  ],
  [
    'IN no',
    "<src>Jaishankar</src> <cue>defended</cue> <content>India's purchases of Russian oil and noted that China buys more</content>.",
  ],
  [
    'US no',
    '<src>Bessent</src> <cue>said</cue> <content>that talks with Chinese officials in Stockholm had been constructive</content>.',
  ],
  [
    'RU favourable',
    'Asked about the pipeline, <src>Deputy Prime Minister Alexander Novak</src> <cue>said</cue> <content>Moscow and Beijing were close to a deal on Power of Siberia 2</content>.',
  ],
  [
    'CN-analyst neutral',
    '<content>"Beijing does not want Russia to win too much or lose too much,"</content> <src>the professor</src> <cue>said</cue>.',
  ],
  [
    'JP critical',
    '<content>Repeated joint flights by the two countries around our territory are a grave concern</content>, <src>the chief cabinet secretary</src> <cue>said</cue> after Russian and Chinese bombers flew together off Shikoku.',
  ],
  [
    'KR no',
    "<src>Seoul's military</src> <cue>said</cue> <content>Russian aircraft and, separately, Chinese fishing boats had entered its zone</content>.",
  ],
  [
    '-- no',
    '<src>The Treasury</src> <cue>announced</cue> <content>sanctions on companies in China, Turkey and the Emirates</content>.',
  ],
  [
    'US critical',
    "<src>The Treasury</src> <cue>announced</cue> <content>sanctions on twenty Chinese companies accused of supplying Russia's drone makers</content>.",
  ],
  [
    'CN favourable',
    'China responded angrily to American sanctions on firms trading with Russia. <content>Normal commerce should not be disturbed</content>, <src>the commerce ministry</src> <cue>said</cue>.',
  ],
  [
    '-- critical',
    '<src>Rutte</src> <cue>warned</cue> <content>that if Xi moved on Taiwan he would first call his "very junior partner" Putin</content>.',
  ],
  [
    '-- neutral',
    '<src>Western officials</src> <cue>say</cue> <content>there is no evidence that Beijing has approved arms deliveries to Moscow</content>.',
  ],
  [
    'RU favourable',
    '<src>Lavrov</src> <cue>dismissed</cue> <content>as wishful thinking the idea that Washington could drive a wedge between Russia and China</content>.',
  ],
  [
    'US critical',
    '<src>Trump</src> <cue>said</cue> <content>his predecessor had committed the sin of driving Russia and China together</content>.',
  ],
  [
    'US neutral',
    '<content>"I\'m going to have to un-unite them,"</content> <src>Trump</src> <cue>said</cue> of Russia and China.',
  ],
  ['RU no', '<src>Zakharova</src> <cue>said</cue> <content>Russia and Iran would sign a treaty in January</content>.'],
  [
    'CN no | CN favourable',
    '<src>Mao Ning</src> <cue>said</cue> <content>China was willing to work with India to manage their differences</content>. On Russia, <src 2>she</src> <cue 2>said</cue> <content 2>the two countries were permanent neighbours and true friends</content>.',
  ],
  [
    'CN favourable | CN no',
    '<src>Wang Yi</src> <cue>said</cue> <content>China-Russia ties were a model for neighbours</content>. Turning to Washington, <src 2>he</src> <cue 2>said</cue> <content 2>the two countries should find a right way to get along</content>.',
  ],
  [
    '-- no',
    '<src>Organisers</src> <cue>said</cue> <content>delegations from Russia, China, India and twenty other countries had registered</content>.',
  ],
  ['-- neutral', '<src>Observers</src> <cue>doubt</cue> <content>that Xi will distance himself from Putin</content>.'],
  [
    'FI critical',
    '<content>"China is massively supporting Russia\'s war effort, and that is unacceptable,"</content> <src>the defence minister</src> <cue>said</cue>.',
  ],
  [
    'PL critical',
    "<src>Sikorski</src> <cue>said</cue> <content>a single phone call from Xi Jinping would end Russia's war</content>.",
  ],
  ['DE no', '<src>Scholz</src> <cue>asked</cue> Xi <content>to lean on Moscow to withdraw its troops</content>.'],
  [
    'DE no',
    '<src>Baerbock</src> <cue>said</cue> <content>that China, as a permanent member of the Security Council, bears responsibility for peace in Ukraine</content>.',
  ],
  [
    'CN favourable',
    '<src>The embassy</src> <cue>insisted</cue> <content>that cooperation between Chinese and Russian companies breaks no rules and targets no third party</content>.',
  ],
  [
    'RU favourable',
    '<content>"Chinese cars have replaced those that left, and our drivers are happy,"</content> <src>the trade minister</src> <cue>said</cue> at an exhibition in Beijing.',
  ],
  [
    'RU neutral',
    '<src>Kremlin aide Yuri Ushakov</src> <cue>said</cue> <content>the leaders would talk over tea in Zhongnanhai</content>.',
  ],
  [
    '-- critical',
    '<src>An editorial in the paper</src> <cue>called</cue> <content>the friendship between Putin and Xi a pact of two men who fear their own people</content>.',
  ],
  [
    'AU-analyst critical',
    '<content>Russia has become a petrol station for China</content>, <src>the analyst</src> <cue>said</cue>.',
  ],
  [
    'GB-analyst neutral',
    '<content>Neither side fully trusts the other, and both keep their options open</content>, <src>the researcher</src> <cue>said</cue> of Moscow and Beijing.',
  ],
  [
    'RS favourable',
    '<src>Vucic</src> <cue>praised</cue> <content>the strength that Russia and China show together</content>.',
  ],
  [
    'US no',
    '<src>The general</src> <cue>testified</cue> <content>that Russia and China are modernising their nuclear arsenals</content>.',
  ],
  [
    'US critical',
    '<src>The general</src> <cue>testified</cue> <content>that Russia and China are cooperating more and more in the Arctic, which should worry us</content>.',
  ],
  [
    'CA no',
    '<src>The report</src> <cue>names</cue> <content>India, China and Russia as the main sources of foreign interference</content>.',
  ],
  [
    '-- no',
    '<src>The bank</src> <cue>expects</cue> <content>oil prices to rise as demand from China recovers and Russian output falls</content>.',
  ],
  [
    'CN favourable',
    'Xi attended the parade on Red Square. <content>History will remember that our two peoples fought fascism shoulder to shoulder</content>, <src>he</src> <cue>wrote</cue> in a Russian newspaper.',
  ],
  [
    'RU favourable',
    '<content>"It is thanks to the support of our Chinese comrades that trade keeps growing,"</content> <src>Putin</src> <cue>said</cue>.',
  ],
  [
    'TW critical',
    '<src>Lai</src> <cue>said</cue> <content>authoritarian countries such as China and Russia were joining hands and expanding</content>.',
  ],
  [
    'EE critical',
    "<content>Beijing is not neutral: without its chips and machine tools Moscow's missile plants would stand still</content>, <src>Kallas</src> <cue>said</cue>.",
  ],
  [
    '-- neutral',
    '<src>Reuters</src> <cue>reported</cue> <content>that a Chinese-made engine was found in a Russian drone</content>.',
  ],
  [
    'CN favourable',
    '<src>The foreign ministry</src> <cue>said</cue> it knew nothing of the report and <content>that China controls exports of drones to Russia and everybody else strictly</content>.',
  ],
  [
    'RU no',
    '<content>"We will go on defending our interests in the Arctic,"</content> <src>Putin</src> <cue>said</cue>.',
  ],
  [
    'CN no',
    "<content>China has always respected the sovereignty of all countries</content>, <src>Fu Cong</src> <cue>told</cue> the Security Council debate on Russia's invasion.",
  ],
  [
    'US no',
    '<content>"China could do a lot more to bring Russia to the table,"</content> <src>the envoy</src> <cue>said</cue>.',
  ],
  [
    'BY no',
    '<src>Lukashenko</src> <cue>called</cue> <content>Belarus a bridge between Russia and Europe and a friend of China</content>.',
  ],
  [
    '-- neutral',
    "<cue>According to</cue> <src>the ministry's figures</src>, <content>two-way trade between Russia and China reached 245 billion dollars</content>.",
  ],
  [
    'MN no',
    '<content>"We want good relations with both our neighbours,"</content> <src>the president</src> <cue>said</cue> between visits by Russian and Chinese ministers.',
  ],
  [
    'RU favourable',
    '<src>Defence Minister Andrei Belousov</src> <cue>told</cue> his Chinese counterpart <content>that military cooperation between the countries was developing in every direction</content>.',
  ],
  [
    'CN favourable',
    '<src>Dong Jun</src> <cue>told</cue> his Russian counterpart <content>that the two militaries should deepen mutual trust</content>.',
  ],
  [
    'CN no',
    '<src>Dong Jun</src> <cue>told</cue> his American counterpart <content>that the two militaries should deepen mutual trust</content>.',
  ],
];

export const MARKED_CLAIMS: readonly MarkedClaims[] = [
  ...MIXED,
  ...BOTH_NAMED,
  ...LISTED_OR_APART,
  ...OWN_SIDE,
  ...STANDING_FOR_THE_PAIR,
  ...SUPPLY_AND_DEPENDENCE,
];
