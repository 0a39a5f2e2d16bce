/** One thing that is said of states and their ties in many wordings. */
export interface SetPhrase {
  readonly concept: string;
  /** How much sharing it tells, in bits; 6 where absent. Low for what nearly every claim of the field contains. */
  readonly bits?: number;
  /** What it stands for when negated: *no threat*, *no third party* and *no bloc* are one point. */
  readonly negated?: string;
  /** Dictionary forms without stop words, `|` between them; matched by stem, the longest first. */
  readonly phrases: string;
}

/** The field's set phrases by concept. A wording belongs here when speakers and translators use it for the concept. */
export const SET_PHRASES: readonly SetPhrase[] = [
  {
    concept: 'accusation',
    bits: 4,
    phrases: 'accuse|accusation|allegation|allege|charge|claim|blame|shift blame|pass buck|point finger',
  },
  {
    concept: 'advance',
    bits: 1.5,
    phrases:
      'advance|boost|broaden|build|bring new level|consolidate|continue develop|deepen|develop|elevate|enhance|expand|foster|further|grow|intensify|move forward|press ahead|progress|promote|push forward|raise|reinforce|step up|strength strength|strengthen|take forward|upgrade',
  },
  {
    concept: 'authoritarian',
    phrases:
      'authoritarian|authoritarian power|authoritarian regime|autocracy|autocrat|autocratic|dictator|dictatorship',
  },
  {
    concept: 'axis',
    phrases:
      'aligned|align|alignment|axis|converge|convergence|draw closer|closer together|closer embrace|gang up|team up',
  },
  {
    concept: 'baseless',
    phrases:
      'absurd|baseless|disinformation|fabricate|fabrication|false|falsehood|groundless|hype|lie|no basis|no evidence|no foundation|no ground|slander|smear|speculation|unfounded|unjustified|unreasonable|vilification|vilify|far fetched',
  },
  {
    concept: 'bloc',
    negated: 'harmless',
    phrases:
      'alliance|allied|ally|bloc|bloc confrontation|bloc politics|camp|military alliance|political alliance|nonaligned|nonalignment',
  },
  { concept: 'cease', phrases: 'cease|cut off|cut tie|discontinue|end|halt|put end|stop|suspend' },
  { concept: 'century', phrases: 'change century|change unseen century|change not seen century|century' },
  { concept: 'closeness', bits: 4, phrases: 'close|closeness|intimate|near' },
  {
    concept: 'cold-war',
    phrases: 'cold war|cold war alliance|cold war mentality|cold war thinking|zero sum|zero sum game',
  },
  { concept: 'concern', phrases: 'alarm|alarmed|anxiety|concern|disturbing|troubling|worrisome|worry|uneasy' },
  {
    concept: 'confrontation',
    negated: 'harmless',
    phrases: 'confront|confrontation|confrontational|nonconfrontation|antagonism|hostile|hostility',
  },
  {
    concept: 'consequence',
    phrases: 'consequence|cost|pay price|price|repercussion|toll|damage reputation|reputation|unharmed|unpunished',
  },
  {
    concept: 'constant',
    phrases: 'constant|constant turbulent world|steadfast|steady|unwavering|invariable|unchanged|unchanging',
  },
  {
    concept: 'convenience',
    phrases:
      'alliance convenience|ally convenience|marriage convenience|partner convenience|opportunistic|opportunism|pragmatic|transactional|tactical',
  },
  {
    concept: 'currency',
    phrases:
      'currency|dollar|dedollarisation|local currency|national currency|payment|renminbi|rouble|ruble|settlement|yuan',
  },
  {
    concept: 'dependence',
    phrases:
      'appendage|asymmetric|asymmetry|at mercy|beholden|client state|colony|depend|dependence|dependency|dependent|dominance|dominate|imbalance|junior|junior partner|little brother|lopsided|marriage unequal|mortgage|mortgage future|one sided|rely|reliance|reliant|satellite|senior partner|subordinate|subordination|subservience|subservient|tributary|unequal|upper hand|vassal|vassal state|vassalage|vassalisation|vassalization|younger brother',
  },
  {
    concept: 'dialogue',
    bits: 3,
    phrases: 'consult|consultation|contact|dialogue|exchange|communication|meet|meeting|summit|talk|visit',
  },
  {
    concept: 'dual-use',
    phrases:
      'chemical|chip|component|dual use|dual use good|dual use item|dual use technology|electronics|equipment|gunpowder|input|key good|key part|machine tool|microchip|microelectronics|nitrocellulose|optics|semiconductor|spare part|war material',
  },
  { concept: 'duty', phrases: 'duty|duty bound|obligation|obliged|responsibility|responsible|special responsibility' },
  {
    concept: 'enable',
    bits: 4,
    phrases:
      'abet|complicit|complicity|decisive enabler|enable|enabler|facilitate|facilitator|feed war|fuel|help war|make possible|support war|sustain|underwrite',
  },
  {
    concept: 'energy',
    phrases:
      'coal|crude|electricity|energy|energy supply|fuel supply|gas|gas pipeline|hydrocarbon|lng|natural gas|nuclear energy|nuclear power plant|oil|pipeline|power siberia',
  },
  {
    concept: 'example',
    phrases:
      'example|exemplary|fine example|good example|model|new model|new paradigm|new type|new type international relation|new type major country relation|paradigm|role model|set example|benchmark',
  },
  {
    concept: 'friends',
    bits: 3,
    phrases:
      'friend|friendly|good friend|good neighbour|good neighborliness|good partner|neighbour|neighborly|neighborliness|old friend|trusted friend',
  },
  {
    concept: 'guidance',
    phrases:
      'anchor|compass|head state|head state diplomacy|leader|leadership|personal friendship|personal tie|president|strategic guidance|guidance|helm|steer',
  },
  {
    concept: 'hegemony',
    phrases:
      'bully|bullying|coercion|diktat|domination|hegemon|hegemonic|hegemonism|hegemony|power politics|unilateralism|supremacy',
  },
  {
    concept: 'historic-high',
    phrases:
      'all time high|best ever|best history|best level|best period|highest level|highest point|historic high|new height|new level|peak|record high|unprecedented|unprecedented level|unprecedentedly high|unprecedentedly',
  },
  { concept: 'independent', phrases: 'autonomy|independence|independent|self reliant|strategic autonomy' },
  {
    concept: 'interference',
    negated: 'harmless',
    phrases:
      'affect third|coerce|discord|disrupt|dissension|disturb|disturbance|instigate|instigation|interfere|interference|meddle|outside influence|outside pressure|pressure|provocation|provoke|sow discord|sway|undermine',
  },
  { concept: 'isolate', phrases: 'isolate|isolated|isolation|railroad|ostracise|pariah' },
  {
    concept: 'lethal-aid',
    phrases:
      'ammunition|arm|arms|arms delivery|arms supply|artillery|artillery shell|combat equipment|drone|lethal|lethal aid|lethal assistance|lethal weapon|military aid|military assistance|military equipment|military support|missile|munition|shell|supply weapon|weapon|weaponry',
  },
  {
    concept: 'lifeline',
    phrases:
      'bail out|bankroll|backfill|cushion|economic lifeline|finance war|keep afloat|lifeline|open door|prop|prop up|rescue|shore up|throw lifeline',
  },
  {
    concept: 'like-minded',
    phrases:
      'coincide|common interest|common position|common view|identical|like minded|same page|same view|shared view|similar position|similar view|position close|see eye eye',
  },
  {
    concept: 'limits',
    negated: 'no-limits',
    phrases: 'bound|boundary|ceiling|end line|forbidden area|forbidden zone|limit|upper limit|limitation',
  },
  { concept: 'no-limits', phrases: 'limitless|unlimited|boundless' },
  {
    concept: 'mediate',
    phrases:
      'broker|ceasefire|mediate|mediation|mediator|peace plan|peace proposal|peace talk|peaceful resolution|political settlement|political solution',
  },
  {
    concept: 'military',
    phrases:
      'armed force|army|bomber|defence cooperation|drill|exercise|fleet|joint drill|joint exercise|joint flight|joint patrol|joint training|manoeuvre|military cooperation|military|navy|patrol|train|war game',
  },
  {
    concept: 'multipolar',
    phrases:
      'balance|balance power|democracy international relation|democratic international relation|democratization|equal multipolar world|global balance|multipolar|multipolar world|multipolarity|multipolarization|polycentric|strategic balance',
  },
  {
    concept: 'mutual-benefit',
    phrases:
      'beneficial|benefit|benefit both|common benefit|mutual benefit|mutual gain|mutually advantageous|mutually beneficial|mutual profit|tangible benefit|well being|wellbeing|win win',
  },
  {
    concept: 'mutual-respect',
    phrases:
      'equal|equal footing|equality|mutual respect|mutual trust|mutual understanding|respect|strategic trust|trust',
  },
  {
    concept: 'normal-trade',
    phrases:
      'economic trade cooperation|lawful trade|legitimate|legitimate trade|normal|normal cooperation|normal economic|normal exchange|normal trade|ordinary trade|regular trade|wto rule',
  },
  { concept: 'not-seen', phrases: 'not see|not seen|no indication|no proof|no sign|not observe|not evidence' },
  { concept: 'priority', phrases: 'crucial|foreign policy priority|paramount|priority|top priority|key' },
  {
    concept: 'relationship',
    bits: 0.5,
    phrases:
      'bilateral|bilateral relation|bond|collaborate|collaboration|cooperate|cooperation|coordination|friendship|interaction|link|partner|partnership|relation|relationship|strategic|comprehensive|strategic cooperation|strategic partnership|tie|work together',
  },
  {
    concept: 'rock-solid',
    phrases:
      'as firm rock|firm rock|iron clad|ironclad|indestructible|monolith|mount tai|rock solid|solid rock|solid|unbreakable|unshakable|unshakeable|strong rock|sturdy',
  },
  {
    concept: 'sanctions',
    phrases:
      'circumvent|circumvention|evade|evasion|export control|illegal sanction|sanction|sanction evasion|unilateral sanction|long arm jurisdiction|trade restriction',
  },
  {
    concept: 'sovereignty',
    phrases:
      'core interest|hong kong|one china|one china principle|sovereignty|taiwan|territorial integrity|tibet|xinjiang',
  },
  {
    concept: 'stability',
    phrases:
      'ballast|conducive peace|factor stability|peace|pillar peace|pillar stability|stabilise|stabilising|stabilising factor|stabilising role|stability|stable',
  },
  {
    concept: 'tested',
    phrases:
      'endure|pass test|resilience|resilient|stand test|stood test|stood test time|test|test time|tested time|weather storm|withstand|withstand test|withstand pressure|withstand turbulence',
  },
  {
    concept: 'third-party',
    negated: 'harmless',
    phrases:
      'aim|aim against|aim third|aim third party|direct against|direct third|direct third party|target|target third|target third party|third country|third nation|third party|third side|third state',
  },
  {
    concept: 'threat',
    negated: 'harmless',
    phrases:
      'challenge|danger|dangerous|endanger|menace|pose danger|pose risk|pose threat|risk|threat|threaten|security challenge|systemic challenge',
  },
  {
    concept: 'trade',
    bits: 3,
    phrases:
      'bilateral trade|commerce|commercial|economic|economy|export|trade|trade turnover|trade volume|turnover|goods',
  },
  {
    concept: 'turbulence',
    phrases:
      'chaos|chaotic|instability|perilous|restless|turbulence|turbulent|turmoil|uncertain|uncertainty|unstable|upheaval|volatile|volatility|wind rain',
  },
  {
    concept: 'unacceptable',
    phrases:
      'cannot accept|inadmissible|inexcusable|intolerable|not accept|not tolerate|totally unacceptable|unacceptable',
  },
  {
    concept: 'un-order',
    phrases:
      'international fairness|international justice|international law|international order|international rule|international system|multilateralism|security council|true multilateralism|un centre|un charter|united nation|world order|global governance',
  },
  {
    concept: 'unite',
    phrases:
      'close rank|keep together|side by side|shoulder shoulder|solidarity|stand shoulder|stand together|stand united|stick together|unite|unity|hand hand|back back',
  },
  {
    concept: 'victory-1945',
    phrases:
      'anti fascist war|defeat nazism|fascism|great patriotic war|historical memory|historical truth|nazism|second world war|world anti fascist war',
  },
  {
    concept: 'war-effort',
    bits: 2,
    phrases:
      'aggression|arms industry|arms plant|assault|assault ukraine|conflict|defence industrial base|defence industry|defence sector|invade|invasion|military industrial complex|military industry|war|war economy|war effort|war machine|war ukraine',
  },
  {
    concept: 'watching',
    phrases:
      'closely follow|closely monitor|closely watch|follow|follow closely|keep eye|monitor|scrutinise|track|watch|watch closely',
  },
  { concept: 'wedge', phrases: 'drive apart|drive wedge|pull apart|split|wedge' },
];
