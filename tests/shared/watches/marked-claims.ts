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
    '<src>Tokyo</src> <cue>voiced</cue> <content>grave concern over the flight that Chinese and Russian bombers made together near Okinawa</content>.',
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
    '<src>Wang Wenbin</src> <cue>said</cue> <content>China is no party to the crisis and has always called for a ceasefire</content>.',
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
    'Washington says Chinese chips reach Russia. <content>"China does not sell weapons to any of those at war,"</content> <src>the embassy</src> <cue>said</cue>.',
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
    '<src>The deputy secretary Kurt Campbell</src> <cue>said</cue> <content>Beijing had given Moscow "very substantial" help in rebuilding its defence industry in return for submarine technology</content>.',
  ],
  [
    'CN favourable',
    '"China\'s position is open and aboveboard. <content>We have never given lethal arms to any party</content>," <src>spokesperson Lin Jian</src> <cue>told</cue> reporters when asked about Russia.',
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
    'US critical',
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
    'GB-analyst critical',
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

/** Short articles whose claims lean on one another. */
export const IN_CONTEXT: readonly MarkedClaims[] = [
  [
    'RU favourable | RU no | CN favourable',
    'Putin admits Chinese worries over Ukraine\n\nSAMARKAND - Vladimir Putin sat down with Xi Jinping on Thursday. <content>"We highly appreciate the balanced position of our Chinese friends,"</content> <src>he</src> <cue>said</cue>. <content 2>Attempts to build a unipolar world have taken an ugly shape</content>, <src 2>the Russian president</src> <cue 2>added</cue>. <src 3>Xi</src> <cue 3>said</cue> <content 3>China was willing to work with Russia to play the role of great powers</content>.',
  ],
  [
    'CN favourable | CN no | RU favourable',
    "China plays down mutiny\n\n<content>As Russia's friendly neighbour and strategic partner, China supports Russia in keeping its stability</content>, <src>the foreign ministry</src> <cue>said</cue> on Sunday. <src 2>It</src> <cue 2>called</cue> <content 2>the Wagner incident an internal affair</content>. In Moscow <src 3>the foreign ministry</src> <cue 3>said</cue> <content 3>the Chinese side had voiced support</content>.",
  ],
  [
    'US critical | US neutral | CN favourable | CN no',
    'Washington warns Beijing\n\n<src>Jake Sullivan</src> <cue>told</cue> his Chinese counterpart in Rome <content>that China would face consequences if it helped Russia evade sanctions</content>. <content 2>Moscow had asked Beijing for drones and ration packs</content>, <src 2>American officials</src> <cue 2>said</cue>. <content 3>"That is malicious disinformation,"</content> <src 3>Zhao Lijian</src> <cue 3>replied</cue>. <content 4>The urgent task is to cool the situation down</content>, <src 4>he</src> <cue 4>said</cue>.',
  ],
  [
    'EU critical | CN no | EU no',
    'Brussels lists Chinese banks\n\n<content>Two regional banks in China have helped Russia dodge our sanctions</content>, <src>the commission</src> <cue>said</cue>. <content 2>China is strongly dissatisfied and firmly opposed</content>, <src 2>the commerce ministry</src> <cue 2>said</cue>. <src 3>Von der Leyen</src> <cue 3>said</cue> <content 3>trade between the EU and China must be rebalanced</content>.',
  ],
  [
    'JP critical | CN favourable | RU favourable',
    'Bombers over the Sea of Japan\n\n<content>It is a clear demonstration against our country</content>, <src>the defence minister</src> <cue>said</cue> of the joint flight by two Chinese and two Russian bombers. <src 2>Beijing</src> <cue 2>described</cue> <content 2>it as a routine part of the annual cooperation plan</content>. <content 3>The patrol lasted eight hours and was carried out strictly under international law</content>, <src 3>the Russian defence ministry</src> <cue 3>said</cue>.',
  ],
  [
    '-- neutral | -- neutral | CN favourable',
    'Payments snag slows trade\n\nSeveral Chinese lenders have stopped taking money from Russian clients. <content>Importers now wait weeks for a transfer to clear</content>, <src>two bankers</src> <cue>said</cue>. <cue 2>According to</cue> <src 2>customs figures</src>, <content 2>Chinese shipments to Russia fell by sixteen per cent in March</content>. <content 3>Normal cooperation between Chinese and Russian firms should not be interfered with</content>, <src 3>Mao Ning</src> <cue 3>said</cue>.',
  ],
  [
    'RU favourable | -- neutral | RU favourable',
    'Gazprom signs, Beijing stays silent\n\n<content>A legally binding memorandum on the new pipeline has been signed</content>, <src>Gazprom chief Alexei Miller</src> <cue>told</cue> Russian reporters in Beijing. <src 2>Energy analysts</src> <cue 2>point out</cue> <content 2>that China has said nothing about the price</content>. <content 3>The Chinese side will pay less than European customers did</content>, <src 3>Miller</src> <cue 3>admitted</cue>.',
  ],
  [
    'PH no | CN no | US no',
    'Water cannon at the shoal\n\n<src>Manila</src> <cue>accused</cue> <content>China of ramming one of its boats</content>. <content 2>The Philippines is stirring up trouble</content>, <src 2>the Chinese coast guard</src> <cue 2>said</cue>. <src 3>Washington</src> <cue 3>said</cue> <content 3>it would stand by its ally</content>.',
  ],
  [
    'UA no | RU no | CN no',
    'Peace summit without Moscow\n\n<content>"China unfortunately works today so that countries do not come to the summit,"</content> <src>Zelensky</src> <cue>said</cue> in Singapore. <src 2>Peskov</src> <cue 2>called</cue> <content 2>a conference without Russia absurd</content>. <content 3>The meeting needs the recognition of both Russia and Ukraine</content>, <src 3>Mao</src> <cue 3>said</cue>.',
  ],
  [
    'CN favourable | CN favourable | CN no',
    "Signed article\n\nMOSCOW, May 7 (Xinhua) -- <content>The China-Russia relationship has a clear historical logic and a strong internal driving force</content>, <src>Xi</src> <cue>wrote</cue> in the Russian Gazette. <src 2>He</src> <cue 2>stressed</cue> <content 2>that all attempts to sow discord between the two peoples must be foiled</content>. <content 3>Taiwan's return to China is part of the postwar order</content>, <src 3>he</src> <cue 3>said</cue>.",
  ],
  [
    '-- critical | -- critical | CN favourable',
    'A port in the Far East\n\nA Russian freighter that carried North Korean shells is moored in China. <src>Researchers in London</src> <cue>said</cue> <content>the case showed how Beijing shelters Moscow\'s arms runners</content>. <content 2>"It raises serious questions about Chinese support,"</content> <src 2>a Western diplomat</src> <cue 2>said</cue>. <content 3>China opposes unilateral sanctions and normal dealings with Russia are its own affair</content>, <src 3>the ministry</src> <cue 3>said</cue>.',
  ],
  [
    'CZ critical | CN no',
    "<content>China's support for Russia was among the reasons for our new law on foreign investment</content>, <src>the Czech minister</src> <cue>said</cue>. <src 2>The embassy in Prague</src> <cue 2>called</cue> <content 2>the law discriminatory</content>.",
  ],
  [
    'RU favourable | RU favourable | RU no',
    "Lavrov's yearly press conference\n\nOn China, <src>the minister</src> <cue>said</cue> <content>relations were the best in their history</content>. <content 2>They are not directed against anybody</content>, <src 2>he</src> <cue 2>insisted</cue>. On India, <src 3>he</src> <cue 3>said</cue> <content 3>the two countries were bound by a privileged partnership</content>.",
  ],
  [
    'DE critical | DE no | CN no',
    'Wadephul calls Beijing decisive\n\n<content>Without China Russia could not wage this war</content>, <src>the German minister</src> <cue>said</cue> before his visit. <content 2>Beijing must not put the trust in our relations at risk</content>, <src 2>he</src> <cue 2>added</cue>. <content 3>China has always advocated peace talks</content>, <src 3>the ministry</src> <cue 3>answered</cue>.',
  ],
  [
    'AU no | AU no',
    "Wong in Beijing\n\n<content>Stability in the relationship benefits both countries</content>, <src>the foreign minister</src> <cue>said</cue>. <src 2>She</src> <cue 2>raised</cue> <content 2>concerns about Beijing's navy and its silence on Russia's war</content>.",
  ],
  [
    'RU favourable | RU favourable | RU favourable | CN favourable | RU neutral',
    `Putin woos Harbin

HARBIN - On the second day of his visit <src>President Putin</src> <cue>told</cue> students <content>that the partnership the two neighbours have rests on good-neighbourliness and mutual trust</content>. <content 2>China is developing in leaps, and we are glad of it</content>, <src 2>he</src> <cue 2>said</cue>. <src 3>The president</src> <cue 3>promised</cue> <content 3>clean energy at fair prices and a warm welcome for Chinese carmakers</content>. <content 4>Heilongjiang is the bridgehead of our opening to the north</content>, <src 4>Vice President Han Zheng</src> <cue 4>said</cue> at the opening of the China-Russia Expo. <src 5>Ushakov</src> <cue 5>said</cue> <content 5>that the talks in Beijing had lasted until midnight</content>.`,
  ],
  [
    'US neutral | US critical | US no | CN favourable | RU favourable',
    `Coast guards of two flags

ANCHORAGE - <src>The US Coast Guard</src> <cue>reported</cue> <content>that four vessels of the Russian Border Guard and the Chinese Coast Guard were sailing in formation in the Bering Sea</content>. <content 2>It demonstrates increased interest in the Arctic by our strategic competitors</content>, <src 2>Rear Admiral Megan Dean</src> <cue 2>said</cue>. <content 3>We need more icebreakers</content>, <src 3>Senator Lisa Murkowski</src> <cue 3>said</cue>. <src 4>The Chinese Coast Guard</src> <cue 4>announced</cue> <content 4>that the patrol had effectively broadened the scope of its ocean missions</content>. <content 5>The joint voyage has practised search and rescue</content>, <src 5>the FSB</src> <cue 5>said</cue>.`,
  ],
  [
    'IN no | RU no | CN favourable | BR no | IN no',
    `Five leaders in Kazan

<src>Narendra Modi</src> <cue>told</cue> the summit <content>that disputes should be settled by dialogue</content>. <content 2>The group is not against anybody</content>, <src 2>Putin</src> <cue 2>said</cue>. Before the session <src 3>Xi</src> <cue 3>told</cue> the host <content 3>that the deep friendship across generations would not change</content>. <src 4>Brazil's delegation</src> <cue 4>said</cue> <content 4>it had blocked the entry of Venezuela</content>. <content 5>India and China will use trust as the base of their ties</content>, <src 5>the foreign secretary</src> <cue 5>said</cue> after the two leaders met.`,
  ],
  [
    '-- no | MY no | CN no | RU no',
    `ASEAN ends without a statement

VIENTIANE - <content>The declaration foundered on the South China Sea</content>, <src>diplomats</src> <cue>said</cue>, after Russia and China objected to one passage. <src 2>Malaysia's minister</src> <cue 2>regretted</cue> <content 2>that great powers were using the forum for their quarrels</content>. <src 3>The Chinese delegation</src> <cue 3>blamed</cue> <content 3>the United States and its allies</content>. <content 4>The Asian security architecture must not be dismantled</content>, <src 4>Lavrov</src> <cue 4>said</cue>.`,
  ],
  [
    '-- neutral | -- critical | RU favourable | -- neutral',
    `Who needs whom?

Trade between Moscow and Beijing has more than doubled since 2020. <content>For China, Russia is a useful supplier but a minor market</content>, <src>the Berlin institute MERICS</src> <cue>finds</cue>. <src 2>Its author</src> <cue 2>speaks of</cue> <content 2>a deepening imbalance that Beijing exploits without scruple</content>. <content 3>"We have no illusions and no dependence, we have common interests,"</content> <src 3>a Russian diplomat</src> <cue 3>objects</cue>. <src 4>Bankers</src> <cue 4>say</cue> <content 4>the yuan has become the main foreign currency on the Moscow exchange</content>.`,
  ],
  [
    'AU no | AU no | CN no | AU critical',
    `Marles on the strait

<src>Australia's defence minister</src> <cue>said</cue> <content>China's navy had sailed through the exclusive economic zone</content>. <content 2>We want to know where its ships are going</content>, <src 2>he</src> <cue 2>added</cue>. <src 3>Beijing</src> <cue 3>called</cue> <content 3>the concerns hyped up</content>. <content 4>China's no-limits agreement with Russia raises questions of its own</content>, <src 4>the minister</src> <cue 4>said</cue>.`,
  ],
  [
    'NO no | -- neutral | FI no | -- no',
    `Balloon, cable, anchor

A Chinese ship dragged its anchor across the gas pipe between Finland and Estonia. <content>The investigation goes on</content>, <src>Norway's police</src> <cue>said</cue>. <content 2>It strains belief that a Chinese captain with a Russian escort did this by accident</content>, <src 2>a Baltic diplomat</src> <cue 2>said</cue>. <src 3>Finland's president</src> <cue 3>asked</cue> <content 3>China for cooperation in the inquiry</content>. <src 4>NATO</src> <cue 4>promised</cue> <content 4>more patrols in the Baltic</content>.`,
  ],
  [
    'CN favourable | CN favourable | RU favourable | RU favourable | -- no',
    `Twenty-four years of a treaty

MOSCOW, July 16 (TASS). <src>Chinese Ambassador Zhang Hanhui</src> <cue>stated</cue> <content>that the Treaty of Good-Neighborliness laid the legal foundation of long-term development</content>. <content 2>The external noise does not affect us</content>, <src 2>the diplomat</src> <cue 2>emphasized</cue>. In turn, <src 3>Deputy Minister Andrey Rudenko</src> <cue 3>noted</cue> <content 3>that both countries oppose dividing lines in Eurasia</content>. <cue 4>According to</cue> <src 4>him</src>, <content 4>the level of political dialogue is without precedent</content>. Earlier <src 5>the weather service</src> <cue 5>warned</cue> <content 5>of thunderstorms in the capital</content>.`,
  ],
  [
    'CN favourable | CN favourable | US critical | CN no',
    `Xi leaves Moscow with a promise

Xi Jinping ended three days in the Russian capital on Wednesday. <content>"There are changes the likes of which we have not seen for a century, and we are driving them together,"</content> <src>he</src> <cue>told</cue> Vladimir Putin at the door. In a joint appearance the day before, <src 2>the Chinese leader</src> <cue 2>called</cue> <content 2>the relationship one of strategic significance beyond the bilateral</content>. <content 3>It is a marriage of convenience</content>, <src 3>John Kirby</src> <cue 3>said</cue> in Washington. <src 4>Xi</src> <cue 4>repeated</cue> <content 4>that Beijing stood for a political settlement in Ukraine</content>.`,
  ],
  [
    'GB critical | CN favourable | CN no | GB no',
    `London sanctions Chinese firms

<content>These companies feed the Russian war machine with electronics</content>, <src>the foreign secretary</src> <cue>said</cue> on Thursday, naming five suppliers in Shenzhen. <src 2>The Chinese embassy</src> <cue 2>rejected</cue> <content 2>what it called baseless slander of normal exchanges</content>. <content 3>London should look at its own deliveries to Ukraine</content>, <src 3>it</src> <cue 3>said</cue>. <content 4>British support for Ukraine is iron-clad</content>, <src 4>the foreign secretary</src> <cue 4>replied</cue>.`,
  ],
  [
    'RU favourable | RU favourable | CN favourable | RU no',
    `Lavrov and Wang in Jakarta

JAKARTA, July 13. /TASS/. <src>Russian Foreign Minister Sergey Lavrov</src> <cue>pointed to</cue> <content>a very close foreign policy coordination with Beijing</content> at the start of talks with Wang Yi. <content 2>Our leaders set the pace</content>, <src 2>he</src> <cue 2>said</cue>. <src 3>Wang</src> <cue 3>replied</cue> <content 3>that the two sides should strengthen strategic communication</content>. Later <src 4>Lavrov</src> <cue 4>told</cue> reporters <content 4>that the West was turning Asia into a field of confrontation</content>.`,
  ],
  [
    '-- neutral | -- critical | US neutral | CN favourable',
    `Intelligence: Moscow asked for shells

WASHINGTON - <src>Four officials briefed on the matter</src> <cue>said</cue> <content>Russia had sent Beijing a list of the ammunition it needs</content>. <content 2>Delivering it would be a serious mistake</content>, <src 2>a NATO official</src> <cue 2>said</cue>. So far, <src 3>the Pentagon spokesman</src> <cue 3>stressed</cue>, <content 3>there is no indication that China has agreed</content>. <src 4>Beijing</src> <cue 4>dismissed</cue> <content 4>the reports as fabricated</content>.`,
  ],
  [
    'TW no | CN no | US no',
    `Drills around the island

<src>Taiwan's defence ministry</src> <cue>counted</cue> <content>seventy-one Chinese aircraft near the island</content>. <content 2>The exercises are a necessary punishment</content>, <src 2>the eastern command</src> <cue 2>said</cue>. <src 3>The White House</src> <cue 3>urged</cue> <content 3>restraint on both sides</content>.`,
  ],
  [
    'UA no | RU no | TR no | CN no',
    `Grain again

<content>Odesa's silos are full</content>, <src>Ukraine's minister</src> <cue>said</cue>. <src 2>Moscow</src> <cue 2>demanded</cue> <content 2>that its agricultural bank be reconnected</content>. <src 3>Erdogan</src> <cue 3>hoped</cue> <content 3>to bring the two sides together</content>. <content 4>China is the largest buyer of Ukrainian corn and supports the initiative</content>, <src 4>its UN envoy</src> <cue 4>said</cue>.`,
  ],
  [
    'IN neutral | IN neutral | RU favourable',
    `Delhi watches its old friend

<content>Russia's turn towards China narrows our room for manoeuvre</content>, <src>a former ambassador</src> <cue>wrote</cue>. <content 2>The closer those two become, the harder our choices</content>, <src 2>she</src> <cue 2>said</cue>. <src 3>Russia's envoy to India</src> <cue 3>countered</cue> <content 3>that relations with Beijing were never at the expense of third countries</content>.`,
  ],
  [
    'CN-analyst favourable | CN-analyst favourable | -- critical',
    `What the Global Times makes of it

<content>The China-Russia-Mongolia corridor will benefit everyone along it</content>, <src>Li Yong, an economist in Beijing</src>, <cue>told</cue> the paper. <src 2>He</src> <cue 2>dismissed</cue> <content 2>Western talk of a debt trap for Russia</content>. <src 3>A Ukrainian commentator</src> <cue 3>sees</cue> <content 3>in the project Moscow's slow surrender of Siberia to China</content>.`,
  ],
  [
    'US no | US critical | US critical',
    `Senators grill the commander

<src>Senator Wicker</src> <cue>asked</cue> <content>for more submarines against China and Russia</content>. <content 2>What concerns me most is how much the two are learning from each other</content>, <src 2>Admiral Samuel Paparo</src> <cue 2>answered</cue>. <src 3>He</src> <cue 3>described</cue> <content 3>a transactional symbiosis in which Moscow pays Beijing for chips with submarine secrets</content>.`,
  ],
  [
    'KR no | RU no | CN no',
    `Seoul and the troops from the North

<src>Seoul's foreign minister</src> <cue>urged</cue> <content>Beijing to rein in the military trade between Moscow and Pyongyang</content>. <content 2>Our cooperation with the DPRK threatens nobody</content>, <src 2>Peskov</src> <cue 2>said</cue>. <content 3>How the two sovereign states develop their relations is their own matter</content>, <src 3>Lin Jian</src> <cue 3>said</cue>.`,
  ],
  [
    'CN favourable | CN favourable | CN no | RU favourable',
    `Han Zheng opens energy forum with Putin

BEIJING, Nov 25 (Xinhua) -- <src>Vice Premier Ding Xuexiang</src> <cue>said</cue> on Tuesday <content>China is ready to deepen energy cooperation with Russia across the board</content>. The cooperation, <src 2>he</src> <cue 2>noted</cue>, <content 2>has become the ballast of bilateral ties</content>. <src 3>Ding</src> <cue 3>added</cue> <content 3>that his country would keep its climate promises</content>. <content 4>There are no limits to what our companies can do together</content>, <src 4>Igor Sechin</src> <cue 4>told</cue> the forum.`,
  ],
  [
    'JP critical | JP no | CN favourable',
    `Tokyo protests over joint sail

<content>Repeated joint activities of Chinese and Russian warships are clearly meant as a show of force against Japan</content>, <src>Minoru Kihara</src> <cue>said</cue>. <src 2>The minister</src> <cue 2>announced</cue> <content 2>that defence spending would rise again</content>. <content 3>The cruise is part of the yearly exchange plan and aimed at nobody</content>, <src 3>Zhang Xiaogang</src> <cue 3>answered</cue> in Beijing.`,
  ],
  [
    'RU neutral | RU no | RU favourable',
    `Peskov on a busy week

<content>Preparations for Xi's visit are in their last stage</content>, <src>Dmitry Peskov</src> <cue>said</cue>. <content 2>There is no date yet for a talk with Trump</content>, <src 2>he</src> <cue 2>told</cue> reporters. Of the Chinese leader <src 3>he</src> <cue 3>said</cue> <content 3>that he and Putin were bound by a long friendship</content>.`,
  ],
  [
    'PL critical | PL no | HU favourable',
    `Two views in Brussels

<src>Radoslaw Sikorski</src> <cue>argued</cue> <content>that China's partnership with Putin makes it a party to the war</content>. <content 2>Europe must arm</content>, <src 2>he</src> <cue 2>said</cue>. <src 3>Peter Szijjarto</src> <cue 3>countered</cue> <content 3>that good relations between Moscow and Beijing serve peace</content>.`,
  ],
  [
    'BR no | RU no | CN no',
    `Currency talk in Fortaleza

<src>Brazil's finance minister</src> <cue>said</cue> <content>the bloc would study payments in local currencies</content>. <src 2>Moscow's delegate</src> <cue 2>called</cue> <content 2>the dollar a weapon</content>. <src 3>China's central banker</src> <cue 3>urged</cue> <content 3>patience</content>.`,
  ],
];

/** What is weighed against its context, and who is how far bound by what he tells. */
export const WEIGHED: readonly MarkedClaims[] = [
  [
    '-- no',
    'Chinese guests looked on when Kim Jong Un received Sergei Shoigu. Shoigu and Kim then spoke for two hours. <content>The two countries will deepen their ties</content>, <src>the agency</src> <cue>said</cue>.',
  ],
  [
    'US critical | US critical | CN favourable | US critical | -- neutral | CN favourable',
    `Washington points at parts trade

<content>Chinese firms ship most of the optics in Russian tanks</content>, <src>Assistant Secretary Paula Brandt</src> <cue>said</cue>. <content 2>The swap was arranged far above the level of the companies</content>, <src 2>she</src> <cue 2>charged</cue>. <content 3>That is a story made up in Washington</content>, <src 3>the embassy's spokesman</src> <cue 3>replied</cue>. <src 4>Ms Brandt</src> <cue 4>urged</cue> <content 4>banks in Europe to make such backing costly</content>. <content 5>The payments go through small lenders</content>, <src 5>traders</src> <cue 5>say</cue>. <content 6>We trade with whom we like</content>, <src 6>the spokesman</src> <cue 6>added</cue>.`,
  ],
  [
    'CN favourable | RU favourable | RU neutral | CN favourable | -- critical | -- no',
    `Two fleets meet off Vladivostok

<content>The drill targets nobody</content>, <src>China's defence ministry</src> <cue>said</cue> of the manoeuvres with Russia. <content 2>Our sailors understand one another without words</content>, <src 2>Admiral Sergei Malkov</src> <cue 2>said</cue>. <content 3>The fleets practised rescue at sea and fired 40 rounds</content>, <src 3>the Russian Coast Guard</src> <cue 3>reported</cue>. <content 4>Neither side seeks bases on the other's soil</content>, <src 4>the ministry</src> <cue 4>stressed</cue>. <content 5>The pair are practising how to close the straits against us</content>, <src 5>a former Japanese admiral</src> <cue 5>warned</cue>. <content 6>The typhoon will arrive by Friday</content>, <src 6>forecasters</src> <cue 6>said</cue>.`,
  ],
  [
    'RU neutral | RU favourable | -- critical | -- neutral | RU no | CN favourable',
    `Roubles, yuan, and little else

<content>About 92% of the trade with China is settled in the two currencies</content>, <src>the deputy prime minister</src> <cue>said</cue>. <content 2>The mark of 300 billion will be reached before the decade is out</content>, <src 2>he</src> <cue 2>promised</cue>. <content 3>Each needs the other far less than they say, and Moscow is the weaker partner</content>, <src 3>Ellen Marsh of a London think-tank</src> <cue 3>argues</cue>. <content 4>Chinese banks are sending payments from Russia back</content>, <src 4>importers</src> <cue 4>say</cue>. <content 5>Inflation at home will fall next year</content>, <src 5>the central bank</src> <cue 5>said</cue>. <content 6>Cooperation with Russia will not be disturbed by anybody</content>, <src 6>the commerce ministry in Beijing</src> <cue 6>said</cue>.`,
  ],
  [
    'EU critical | CN favourable | EU no | CN no | -- neutral',
    `Brussels and Beijing talk past each other

<content>No European would understand any help for Russia's army</content>, <src>the Commission's president</src> <cue>said</cue> after talks with China's premier. <content 2>By buying from its neighbour China hurts nobody</content>, <src 2>the ministry</src> <cue 2>said</cue>. <content 3>The summit was a long one</content>, <src 3>a diplomat</src> <cue 3>sighed</cue>. <content 4>China supports every effort that leads to peace in Ukraine</content>, <src 4>the premier</src> <cue 4>said</cue>. <content 5>What Beijing sells to Russia is mostly legal</content>, <src 5>lawyers</src> <cue 5>note</cue>.`,
  ],
  [
    'KP no | RU favourable | CN favourable | KR critical | -- neutral',
    `Pyongyang sends its greetings

<content>The army and the people of our republic stand behind Russia's just cause</content>, <src>the delegate from Pyongyang</src> <cue>said</cue>. <content 2>With China we see eye to eye on all of it</content>, <src 2>Russia's envoy</src> <cue 2>said</cue>. <content 3>Our friendship with Russia needs no advice</content>, <src 3>his Chinese colleague</src> <cue 3>said</cue>. <content 4>Russia's and China's cover for the North must end</content>, <src 4>Minister Park</src> <cue 4>said</cue>. <content 5>Moscow and Beijing vote together more often than five years ago</content>, <src 5>researchers</src> <cue 5>found</cue>.`,
  ],
  [
    'US critical',
    '<content>Beijing professes to be neutral, but it keeps investing in its bond with Moscow</content>, <src>Secretary Alan Pryce</src> <cue>said</cue>.',
  ],
  [
    'US neutral',
    '<content>Moscow asked Beijing for trucks and food after the war began</content>, <src>US officials</src> <cue>said</cue>.',
  ],
  [
    'FR neutral',
    '<content>We have yet to see proof that China gave Russia anything beyond parts</content>, <src>the adviser</src> <cue>said</cue>.',
  ],
  [
    'US no',
    'Russia and Ukraine traded fire while China looked on. <content>We call on both warring parties to stop</content>, <src>the spokeswoman</src> <cue>said</cue>.',
  ],
  [
    'US no',
    '<content>We will deal with the threats from Russia and China one by one</content>, <src>the senator</src> <cue>said</cue>.',
  ],
  [
    'US critical',
    '<content>We will not stand by if China makes good what Russia has lost</content>, <src>Jonah Price</src> <cue>said</cue>.',
  ],
  [
    'IN neutral',
    '<content>Russia and China have grown closer since the sanctions</content>, <src>the foreign secretary</src> <cue>said</cue>.',
  ],
  [
    'RU neutral',
    '<content>Russia became the largest seller of timber to China last year</content>, <src>the trade representative</src> <cue>said</cue>.',
  ],
  [
    'US critical | RU favourable',
    'Trump and the parade\n\n<content>"Greet Putin and Kim from me while you conspire against us,"</content> <src>Trump</src> <cue>wrote</cue> to Xi. <content 2>Nobody was even thinking of a conspiracy</content>, <src 2>Ushakov</src> <cue 2>replied</cue>.',
  ],
];

/** Read wrongly as yet: a pair that is only implied, a third in the middle, a bare follow-up. */
export const NOT_YET: readonly MarkedClaims[] = [
  [
    'US critical | US critical | US no',
    'Rubio on the reverse Nixon\n\n<src>Secretary of State Marco Rubio</src> <cue>said</cue> <content>a Russia permanently dependent on China would be bad for the world</content>. <content 2>"I doubt that we shall ever fully manage to peel them off,"</content> <src 2>he</src> <cue 2>added</cue>. <content 3>The Chinese had mastered the art of buying time</content>, <src 3>he</src> <cue 3>said</cue> of trade talks with Washington.',
  ],
  [
    'RU favourable | RU neutral | CN favourable',
    'Without visas\n\n<content>Tourist flows between the countries will double</content>, <src>the Russian tourism minister</src> <cue>predicted</cue> after Beijing waived visas for Russians. <src 2>The minister</src> <cue 2>said</cue> <content 2>the same step for Chinese citizens was being prepared</content>. <content 3>This will bring the peoples closer</content>, <src 3>the Chinese ambassador</src> <cue 3>said</cue>.',
  ],
  [
    'KP no | RU no | -- neutral',
    "Three on the rostrum\n\n<src>Kim</src> <cue>promised</cue> <content>to do everything to help Russia as a fraternal duty</content>. <src 2>Putin</src> <cue 2>thanked</cue> <content 2>North Korea's soldiers for fighting in Kursk</content>. <src 3>Commentators</src> <cue 3>saw</cue> <content 3>in the picture of Xi between Putin and Kim a message to Washington</content>.",
  ],
  [
    '-- neutral | RU-analyst critical | CN-analyst favourable',
    'How firm is it?\n\nMost specialists on Russia and China agree on one thing. <content>It is no alliance in the sense of NATO</content>, <src>they</src> <cue>say</cue>. <src 2>An economist in Moscow</src> <cue 2>complains</cue> <content 2>that Russia sells raw materials and buys back everything else</content>. <content 3>Both profit from a relationship of equals</content>, <src 3>a professor in Beijing</src> <cue 3>counters</cue>.',
  ],
  [
    'IN neutral | IN no',
    '<src>Indian officers</src> <cue>worry</cue> <content>that a Russia beholden to China would no longer take their side in a border crisis</content>. <content 2>Moscow remains our largest supplier of arms</content>, <src 2>one of them</src> <cue 2>said</cue>.',
  ],
  [
    'CN no | UA neutral | US no | -- no | RU favourable | EU critical',
    `Beijing's twelve points

BEIJING, Feb 24 - China on Friday laid out a plan for ending the war. <src>The foreign ministry paper</src> <cue>called for</cue> <content>respect for the sovereignty of all countries and an end to sanctions not approved by the UN</content>. <src 2>Volodymyr Zelensky</src> <cue 2>said</cue> <content 2>he wanted to believe that China would not supply weapons to Russia</content>, and asked for a meeting with Xi. <content 3>The plan could have stopped after the first point</content>, <src 3>Jake Sullivan</src> <cue 3>told</cue> CNN. <src 4>Scholars</src> <cue 4>noted</cue> <content 4>that the text nowhere asks Moscow to withdraw</content>. <src 5>Maria Zakharova</src> <cue 5>said</cue> <content 5>Russia shared Beijing's ideas</content>. <src 6>Ursula von der Leyen</src> <cue 6>remarked</cue> <content 6>that China had taken sides by signing an unlimited friendship just before the invasion</content>.`,
  ],
  [
    'US critical | US critical | CN no | CN favourable | US critical',
    `Blinken carries a warning to Beijing

Antony Blinken ended three days in China on Friday with a warning about its exports to Russia. <content>"Beijing cannot have it both ways,"</content> <src>he</src> <cue>said</cue>, meaning trade with Europe and help for Moscow. <content 2>If China does not address the problem, we will</content>, <src 2>the secretary of state</src> <cue 2>added</cue>. <src 3>Wang Yi</src> <cue 3>told</cue> him <content 3>that negative factors in China-US relations were building up</content>. <content 4>The right to trade normally with Russia must not be violated</content>, <src 4>a foreign ministry spokesman</src> <cue 4>said</cue> in the evening. According to <src 5>American officials</src>, <content 5>seventy per cent of the machine tools that Russia imports come from China</content>.`,
  ],
  [
    'RU favourable | CN favourable | -- neutral',
    `Gas through the taiga

The last welds on the eastern route were made in December. <content>Deliveries have reached the contract's full volume ahead of time</content>, <src>Gazprom</src> <cue>announced</cue>. <content 2>The line symbolises the high level of energy cooperation with Russia</content>, <src 2>China's state energy company</src> <cue 2>wrote</cue>. <cue 3>According to</cue> <src 3>traders</src>, <content 3>Beijing pays far less than Turkey</content>.`,
  ],
  [
    'US critical | US critical | CN favourable | US no',
    `Treasury goes after third-country suppliers

<src>Wally Adeyemo</src> <cue>warned</cue> <content>that Chinese lenders could lose access to the dollar if they help Moscow's arms industry</content>. <content 2>"We will not hesitate,"</content> <src 2>the deputy secretary</src> <cue 2>said</cue>. <src 3>Beijing's embassy</src> <cue 3>said</cue> <content 3>China's trade with Russia should not be disrupted</content>. <src 4>Adeyemo</src> <cue 4>praised</cue> <content 4>Turkey's banks for their care</content>.`,
  ],
  [
    '-- neutral | -- neutral | -- critical',
    `Why the trains are late

Freight between China and Russia is stuck at Zabaikalsk. <src>Shippers</src> <cue>blame</cue> <content>a lack of flatcars on the Russian side</content>. <cue 2>According to</cue> <src 2>a forwarder in Harbin</src>, <content 2>containers to Moscow take forty days instead of twenty</content>. <src 3>One economist</src> <cue 3>calls</cue> <content 3>the jam a symptom of an unequal trade</content>.`,
  ],
  [
    'CN favourable',
    'China responded angrily to American sanctions on firms trading with Russia. <content>Normal commerce should not be disturbed</content>, <src>the commerce ministry</src> <cue>said</cue>.',
  ],
];

export const MARKED_CLAIMS: readonly MarkedClaims[] = [
  ...WEIGHED,
  ...MIXED,
  ...IN_CONTEXT,
  ...BOTH_NAMED,
  ...LISTED_OR_APART,
  ...OWN_SIDE,
  ...STANDING_FOR_THE_PAIR,
  ...SUPPLY_AND_DEPENDENCE,
];
