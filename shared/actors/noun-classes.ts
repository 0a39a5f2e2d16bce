/** Nouns that make a name an organisation's: *Institute*, *Ministry of Commerce*. Lower case, singular. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  'aerospace ag airlines analytics capital chemical co consulting corp electric electronics energy gas gmbh holdings inc industries insurance investments laboratories labs llc logistics ltd mining motors oil pharma pharmaceuticals plc research resources securities semiconductor shipping steel systems technologies telecom academy administration agency airline airlines airways alliance army assembly association authority bank board bloc branch broadcaster bureau cartel center centre chamber channel church club coalition college command commission commissariat committee company conference confederation congress consortium consulate corporation council court delegation department directorate embassy endowment exchange faculty federation firm force forces forum foundation fund government group grouping guard institute institution intelligence laboratory league legislature ltd military ministry mission mosque museum navy network ngo office organisation organization pact parliament party police politburo portal presidency programme regulator school secretariat senate service services society startup station syndicate team think-tank tribunal union university watchdog'.split(
    ' ',
  ),
);

/** What an organisation named before is called for short: *the company*, *the ministry*. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  'automaker bank brand business carmaker chipmaker company conglomerate corporation developer enterprise firm giant group lender maker manufacturer operator platform producer refiner retailer startup supplier tank think-tank'.split(
    ' ',
  ),
);

/** What an outlet named before is called for short: *the newspaper argued*. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'agency broadcaster channel daily journal magazine media network newspaper newswire outlet paper portal programme publication site station tabloid website weekly'.split(
    ' ',
  ),
);

/** Writings that speak for whoever issued them: *a report from Meta*, *NATO's declaration*, *United Nations data*. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'account analysis announcement article assessment blog brief briefing bulletin cable column commentary communique communiqué comment concept data declaration decree dispatch document draft editorial essay estimates figures file filing findings forecast handout interview item leaflet letter manifesto memo memorandum message note notice op-ed opinion paper petition piece poll post press-release publication readout record release remarks report research resolution review speech statement statistics story strategy study summary survey text transcript translation tweet update video write-up'.split(
    ' ',
  ),
);

/** After a country's name or adjective they make it the government: *the Chinese side*, *Beijing's leadership*. */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  'administration cabinet government leadership mission regime side state'.split(' '),
);

/** Plural nouns for people who go without a name. Others are told by their ending. Singular heads below. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'allies analysts activists advisers aides ambassadors authorities bloggers businessmen businesspeople campaigners capitals citizens commentators companies correspondents countries critics delegates demonstrators diplomats economists editors envoys executives experts figures firms forecasters foreigners governments hawks historians insiders investigators investors journalists lawmakers lawyers leaders managers media members ministers ministries nations negotiators neighbours neighbors observers officers officials operators opponents organisations organizations outlets participants parties partners people policymakers politicians powers prosecutors protesters pundits readers reports representatives researchers residents scholars scientists senators skeptics sceptics sources spokespeople spokespersons spokesmen states students supporters traders troops users viewers voices voters watchers women workers'.split(
    ' ',
  ),
);

/** Singular words for a person that name no office: a later description may use them of anybody. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'author man woman guest host hostess speaker visitor veteran native newcomer interviewee respondent centrist communist conservative counterpart colleague democrat liberal nationalist republican socialist successor predecessor winner loser boss figure interlocutor columnist writer'.split(
    ' ',
  ),
);

/** What may open a description of a person: *the Russian leader*, *his deputy*. Sorted. */
export const DETERMINERS: ReadonlySet<string> = new Set('a an another her his its one the their'.split(' '));

/** Capitalised words that begin sentences, months, days, peoples' faiths: never a name of a person. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  'i america americas monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter ramadan god internet western eastern northern southern europe european europeans asia asian africa african arctic atlantic pacific eurasia eurasian eu nato un west east north south middle global world earth mr mrs ms dr the a an and or but if in on at by for from of to with as he she it they we you his her its their our this that these those there here not no yes what who when where why how while after before since because although though however meanwhile also still now then yet so moreover furthermore earlier later today yesterday tomorrow asked according photo picture image file video read watch updated published source sources breaking exclusive opinion analysis editorial live news update both all some many most several few any each every one two three four five six seven eight nine ten first second third new old last next chinese russian american covid covid-19 internet belt road initiative olympics olympic games summit cold war treaty deal agreement forum day week year spring summer autumn winter'.split(
    ' ',
  ),
);

/** What may follow a name without being a part of it: *Xi Monday told*. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december'.split(
    ' ',
  ),
);

/** How outlets' names end: *DEA News*, *Sofia Tribune*. */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  'broadcasting chronicle courier daily digest gazette herald journal magazine mail news newspaper observer post press radio review telegraph television times today tribune tv weekly'.split(
    ' ',
  ),
);
