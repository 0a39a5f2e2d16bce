import type { MarkedClaims } from './marked-claims.ts';

/** China's own stance on the war, and peace diplomacy: Russia stands there beside Ukraine, not as a partner. */
const WAR_AND_PEACE: readonly MarkedClaims[] = [
  [
    'CN favourable | CN no',
    '<content>China and Russia trade normally</content>, <src>Mao</src> <cue>said</cue>. <src 2>She</src> <cue 2>added</cue> <content 2>that on Ukraine the stance of Beijing had been clear from the first day</content>.',
  ],
  [
    'CN no',
    'Russia was not invited to the Alpine gathering. <src>Wu</src> <cue>said</cue> <content>China backs an early peace conference that Moscow and Kyiv alike accept</content>.',
  ],
  [
    'CN no',
    'Reporters asked whether Beijing would be in Geneva. <src>Wu</src> <cue>said</cue> <content>it would be hard for China to attend a conference without Russia</content>.',
  ],
  [
    'CN no',
    'Kyiv wanted Beijing at the table, and Moscow did not. <src>The ministry</src> <cue>announced</cue> <content>that its special envoy would visit Ukraine, Russia, Poland and France on a second round of shuttle diplomacy</content>.',
  ],
  [
    'CN no',
    "Kyiv accused Beijing of helping Moscow. <src>The spokesman</src> <cue>said</cue> <content>Beijing's stance on the Ukraine crisis was consistent, open and transparent</content>.",
  ],
  [
    'RU no',
    '<src>Putin</src> <cue>said</cue> <content>he valued the balanced position of our Chinese friends on the Ukraine crisis</content>.',
  ],
  [
    'RU no',
    "Xi was seated beside Putin in Samarkand. <src>Putin</src> <cue>said</cue> <content>he understood China's questions and concerns about Ukraine</content>.",
  ],
  [
    'CN no',
    '<src>Zhang</src> <cue>said</cue> <content>Beijing welcomes any ceasefire that Russia and Ukraine agree on</content>.',
  ],
  [
    'CN no | CN favourable',
    '<src>Wu</src> <cue>said</cue> <content>Beijing supports a meeting that is accepted by both Russia and Ukraine</content>. <src 2>He</src> <cue 2>denied</cue> <content 2>that China had sold arms to Russia or Ukraine</content>.',
  ],
  [
    'UA no',
    '<src>Kuleba</src> <cue>said</cue> <content>China should use a peace summit to bring Russia to reason</content>.',
  ],
  [
    'CN favourable',
    "<src>Wu</src> <cue>said</cue> <content>China's cooperation with Russia has nothing to do with the peace talks</content>.",
  ],
  [
    'UA critical',
    '<src>Kuleba</src> <cue>said</cue> <content>Beijing cannot speak of peace while it supplies Russia with drones</content>.',
  ],
  [
    'CN no | CN no | CN no | UA no | CN favourable',
    `Beijing and the war

Kyiv has long asked Beijing to use its weight with Moscow. <content>Beijing's position on the conflict has never wavered and is open to all</content>, <src>the spokeswoman</src> <cue>said</cue>. <content 2>Its envoy would set out in June on a third tour of Russia, Ukraine and Europe</content>, <src 2>she</src> <cue 2>added</cue>. <content 3>A gathering that leaves one side out will hardly bring peace</content>, <src 3>she</src> <cue 3>said</cue>. <content 4>China can help to end Russia's war if it wishes</content>, <src 4>the minister in Kyiv</src> <cue 4>said</cue>. <content 5>China's trade with Russia concerns nobody else</content>, <src 5>the spokeswoman</src> <cue 5>said</cue>.`,
  ],
  [
    'CN no',
    '<src>Li</src> <cue>said</cue> <content>talks between Russia and Ukraine were the only way out and China would play a constructive role</content>.',
  ],
  [
    'RU no',
    '<src>Zakharova</src> <cue>said</cue> <content>Moscow appreciated the proposals that China had made on the settlement of the crisis</content>.',
  ],
  [
    'CH no',
    '<src>The president</src> <cue>said</cue> <content>she regretted that China would stay away from a summit without Russia</content>.',
  ],
  [
    'CN no',
    'China abstained when the assembly voted on Russia. <src>The delegate</src> <cue>said</cue> <content>the text would not help to bring about a truce</content>.',
  ],
  ['US critical', "<src>Price</src> <cue>said</cue> <content>China's plan for the war gives Russia cover</content>."],
  [
    'CN favourable',
    '<src>Wu</src> <cue>said</cue> <content>negotiations with Moscow about the border bridges were going well</content>.',
  ],
];

/** Outsiders who speak of one of the two only. */
const ONE_PARTY_ALONE: readonly MarkedClaims[] = [
  [
    'EU no',
    'China and Russia stand together\n\nBeijing and Moscow met in spring. <src>The envoy of Brussels</src> <cue>demanded</cue> <content>an end to the export controls</content>.',
  ],
  [
    'US no',
    'China abstained in the vote on Russia. <src>Price</src> <cue>said</cue> <content>there could be no business with Mr Putin as before</content>.',
  ],
  [
    'US no',
    'Beijing kept silent on the Russian attack. <src>Price</src> <cue>said</cue> <content>the vote had sent Moscow a clear message</content>.',
  ],
  [
    'EU no',
    "The summit was to speak of Russia as well. <src>Dombrovskis</src> <cue>said</cue> <content>Beijing's curbs on the export of rare earths were unacceptable</content>.",
  ],
  [
    'US no | US critical',
    'The senators spoke of China and of Russia. <content>Moscow will pay a price for its invasion</content>, <src>one</src> <cue>said</cue>. <content 2>Beijing is giving Russia a lifeline</content>, <src 2>another</src> <cue 2>warned</cue>.',
  ],
  [
    'US critical',
    'Russia needs machine tools for its war. <src>Sullivan</src> <cue>said</cue> <content>Chinese firms were supplying them by the shipload</content>.',
  ],
  [
    'IN no',
    'Chinese envoys spoke in the same debate on Russia. <src>The delegate</src> <cue>said</cue> <content>India would go on buying Russian oil</content>.',
  ],
  [
    'EU no | EU critical',
    "Brussels spoke of Russia and of China. <content>China's controls on exports of magnets hit our carmakers</content>, <src>the commissioner</src> <cue>said</cue>. <content 2>Chinese exports to Russia of machine tools must stop</content>, <src 2>he</src> <cue 2>said</cue>.",
  ],
  [
    'US no',
    'Beijing was watching closely. <src>The president</src> <cue>said</cue> <content>the sanctions gave Moscow a warning it would not forget</content>.',
  ],
  [
    'AU no',
    'Canberra sees China and Russia alike with worry. <src>The minister</src> <cue>said</cue> <content>Australia would go on selling ore to China</content>.',
  ],
  [
    'GB no',
    'China did not join the vote against Russia. <src>The envoy</src> <cue>said</cue> <content>Russia stood alone in the chamber</content>.',
  ],
  [
    'GB critical',
    'Russia runs short of shells. <src>The envoy</src> <cue>said</cue> <content>Beijing is supplying them through its neighbours</content>.',
  ],
  [
    'DE critical',
    "Moscow could not fight on for a month by itself. <src>The minister</src> <cue>said</cue> <content>China's deliveries of chips make it possible</content>.",
  ],
];

/** The same speaker turns to something else. */
const ANOTHER_TOPIC: readonly MarkedClaims[] = [
  [
    'CN favourable | CN no',
    '<src>Wang</src> <cue>said</cue> <content>China and Russia trust each other</content>. <src 2>He</src> <cue 2>said</cue> <content 2>China was willing to work more closely with the European Union on climate</content>.',
  ],
  [
    'CN favourable | CN no',
    '<src>Mao</src> <cue>said</cue> <content>China and Russia trade normally</content>. <src 2>She</src> <cue 2>said</cue> <content 2>China hoped the United States would handle relations in a spirit of mutual respect</content>.',
  ],
  [
    'CN favourable | CN no',
    '<src>Mao</src> <cue>said</cue> <content>China and Russia trade normally</content>. <src 2>She</src> <cue 2>offered</cue> <content 2>condolences to the victims of the earthquake</content>.',
  ],
  [
    'RU favourable | RU no',
    '<src>Peskov</src> <cue>said</cue> <content>Russia and China trust each other</content>. <src 2>He</src> <cue 2>said</cue> <content 2>Moscow had set out its position on Ukraine in detail during the talks</content>.',
  ],
  [
    'CN favourable | CN no',
    '<src>Xi</src> <cue>said</cue> <content>China and Russia should deepen their cooperation</content>. <src 2>He</src> <cue 2>congratulated</cue> <content 2>Mr Lula on his election</content>.',
  ],
  [
    'CN favourable | CN no',
    '<content>China and Russia will hold more exercises</content>, <src>Wu</src> <cue>said</cue>. <src 2>He</src> <cue 2>added</cue> <content 2>that China hoped to hold talks with Japan on fishing</content>.',
  ],
  [
    'RU favourable | RU no',
    '<content>Russia and China are partners</content>, <src>Peskov</src> <cue>said</cue>. <content 2>The Kremlin mourned with the families of those who died in the mine</content>, <src 2>he</src> <cue 2>said</cue>.',
  ],
  [
    'RU favourable | RU no',
    '<content>Russia and China are partners</content>, <src>Peskov</src> <cue>said</cue>. <content 2>Relations with Washington had reached their lowest point</content>, <src 2>he</src> <cue 2>said</cue>.',
  ],
  [
    'CN favourable | CN no',
    '<content>Our partnership with Russia is firm</content>, <src>Wang</src> <cue>said</cue>. <src 2>He</src> <cue 2>invited</cue> <content 2>the German chancellor to visit Beijing in spring</content>.',
  ],
];

/** A bond of one party with a third state, in an article on the pair. */
const BONDS_WITH_THIRDS: readonly MarkedClaims[] = [
  [
    'US no',
    'China and Russia held a summit. <src>Blinken</src> <cue>said</cue> <content>the United States wants a stable relationship with China</content>.',
  ],
  [
    'IN no',
    'China and Russia held a summit. <src>Jaishankar</src> <cue>said</cue> <content>ties between India and China cannot be normal while troops face each other</content>.',
  ],
  [
    'JP no',
    'China and Russia flew bombers together. <src>Hayashi</src> <cue>said</cue> <content>Japan would go on talking to Russia about the fishing grounds</content>.',
  ],
  [
    'CN no',
    'China and Russia held a summit. <src>Wang</src> <cue>said</cue> <content>Beijing and Washington should respect each other</content>.',
  ],
];

/** What the two do together, told by a ministry of either or by a neighbour. */
const JOINT_ACTIVITY: readonly MarkedClaims[] = [
  [
    'CN favourable | CN favourable',
    'Bombers of China and Russia flew over the Sea of Japan. <src>The defence ministry</src> <cue>said</cue> <content>the joint patrol had been routine and was not directed at any third party</content>. <src 2>It</src> <cue 2>said</cue> <content 2>the flight was part of the yearly programme of the two armed forces</content>.',
  ],
  [
    'RU favourable',
    'Tupolev and Xian aircraft were seen near Alaska. China confirmed that Russia took part. <src>The defence ministry</src> <cue>said</cue> <content>the joint patrol took more than five hours</content>.',
  ],
  [
    'JP critical',
    'China and Russia sent aircraft again. <src>Kihara</src> <cue>said</cue> <content>repeated joint flights by bombers of the two countries were a grave danger to the security of Japan</content>.',
  ],
  [
    'CN favourable',
    'Wang met Shoigu in Moscow. <src>Wang</src> <cue>said</cue> <content>the two sides had reached full agreement on all questions about Japan</content>.',
  ],
  [
    'CN favourable',
    'Seoul protested at the flight of Russian and Chinese planes. <src>Wu</src> <cue>called on</cue> <content>South Korea not to make a fuss about it</content>.',
  ],
  [
    'RU favourable',
    'Sergei Shoigu received the Chinese minister. <src>The Russian ministry</src> <cue>said</cue> <content>the two sides would hold more joint exercises</content>.',
  ],
  [
    'KR critical',
    "Planes of China and Russia entered the zone. <src>The joint chiefs</src> <cue>protested at</cue> <content>the joint flights of the two countries' bombers over the East Sea</content>.",
  ],
  [
    'CN favourable',
    'Shoigu talked with Wang for five hours in Moscow. <src>The ministry</src> <cue>said</cue> <content>the two sides held the same view on the revival of militarism in Japan</content>.',
  ],
  [
    'RU favourable',
    "Xi was Putin's guest in the Kremlin. <content>We see eye to eye on the main questions of the day</content>, <src>Putin</src> <cue>told</cue> his guest.",
  ],
  [
    'RU favourable',
    '<src>Ushakov</src> <cue>said</cue> <content>the telephone conversation with Xi had been very friendly</content>.',
  ],
  [
    'CN favourable',
    '<src>Li</src> <cue>denied</cue> <content>that China sold weapons to either Russia or Ukraine</content>.',
  ],
  [
    'IN no',
    'China watched with unease. <src>The minister</src> <cue>denied</cue> <content>that India had sold shells to Russia or Ukraine</content>.',
  ],
  [
    'JP no',
    'China and Russia flew together on Monday. <src>Kihara</src> <cue>said</cue> <content>Japan and the United States would hold a joint flight</content>.',
  ],
];

/** An official of one party on what it has with the other. */
const OWN_ACTIVITY: readonly MarkedClaims[] = [
  [
    'RU favourable',
    '<src>Ryabkov</src> <cue>said</cue> <content>consultations with Beijing on arms control would continue</content>.',
  ],
  [
    'RU favourable',
    '<src>Peskov</src> <cue>said</cue> <content>contacts with Beijing at the highest level were being prepared</content>.',
  ],
  ['CN favourable', '<src>Lin</src> <cue>said</cue> <content>the deal with Moscow would benefit everybody</content>.'],
  [
    'RU favourable',
    '<src>Novak</src> <cue>said</cue> <content>negotiations with Beijing on the pipeline were in their last stage</content>.',
  ],
  [
    'CN favourable',
    'Xi received Medvedev. <content>We share the same views on most questions</content>, <src>Xi</src> <cue>told</cue> the Russian.',
  ],
  [
    'CN favourable',
    '<src>Lin</src> <cue>said</cue> <content>China sells weapons neither to Russia nor to Ukraine</content>.',
  ],
  [
    'CN favourable',
    '<src>Lin</src> <cue>denied</cue> <content>that Beijing had supplied arms to Russia or Ukraine</content>.',
  ],
  [
    'RU favourable',
    '<src>Lavrov</src> <cue>promised</cue> <content>a dual counteraction of Moscow and Beijing to Washington</content>.',
  ],
  [
    'US critical | CN favourable',
    '<src>Trump</src> <cue>said</cue> <content>Xi had assured him that China would not sell Russia arms</content>. <src 2>Lin</src> <cue 2>said</cue> <content 2>China does not sell Russia arms</content>.',
  ],
];

/** Leaders of both, named with others as acting together. */
const TRIOS: readonly MarkedClaims[] = [
  [
    'US critical',
    'Xi received Putin and Kim. <content>Do greet Putin and Kim from me while you plot against America</content>, <src>Trump</src> <cue>wrote</cue> to Xi.',
  ],
  [
    'RU favourable',
    'Xi, Putin and Kim watched the parade. <src>Ushakov</src> <cue>said</cue> <content>nobody was plotting anything, and none of the three leaders had even thought of it</content>.',
  ],
  [
    '-- critical',
    '<src>The senator</src> <cue>said</cue> <content>Putin, Xi and Kim were plotting against the free world</content>.',
  ],
  [
    'KR no',
    '<src>Cho</src> <cue>said</cue> <content>the leaders of South Korea, Japan and the United States would meet in the autumn</content>.',
  ],
];

/** A price or a market, said of a deal of the two in the sentence before. */
const DEALS: readonly MarkedClaims[] = [
  [
    'RU favourable | RU favourable',
    '<content>Russia will supply China with more gas</content>, <src>Miller</src> <cue>said</cue>. <content 2>The price follows a market formula</content>, <src 2>he</src> <cue 2>said</cue>.',
  ],
  [
    'RU favourable | RU favourable',
    'Gas for China was the subject in Moscow. <content>The contract with Beijing is signed</content>, <src>Miller</src> <cue>said</cue>. <content 2>"It is no charity, it is a market price,"</content> <src 2>he</src> <cue 2>said</cue>.',
  ],
];

/** What concerns the watch and what only looks like it: one party, a third in between, or the next subject. */
export const NEAR_THE_WATCH: readonly MarkedClaims[] = [
  ...WAR_AND_PEACE,
  ...ONE_PARTY_ALONE,
  ...ANOTHER_TOPIC,
  ...BONDS_WITH_THIRDS,
  ...JOINT_ACTIVITY,
  ...OWN_ACTIVITY,
  ...TRIOS,
  ...DEALS,
];
