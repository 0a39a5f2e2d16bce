/** Nouns for people by what they do that do not end like one (-er, -or, -ist, -man). */
const ROLES: ReadonlySet<string> = new Set(
  (
    'academic adviser aide ally analyst attorney ambassador boss campaign candidate captain chair chairwoman chancellor chief co-founder ' +
    'colleague commentator company critic dean delegate deputy diplomat director economist envoy expert general governor ' +
    'head historian judge lawmaker lawyer leader mayor minister ministry mp official pollster pope premier president ' +
    'prince professor prosecutor queen rep representative republican rival scholar secretary senator spokesperson strategist ' +
    'tsar veteran vice-president watchdog woman agency newspaper paper broadcaster magazine'
  ).split(' '),
);

/** Words that end like people and are none. */
const NO_ROLES: ReadonlySet<string> = new Set(
  (
    'after another answer banner barrier behavior border butter center chamber chapter character charter cluster computer corner ' +
    'corridor counter cover danger december dinner disaster distant either elephant encounter error ever factor favor fever fighter ' +
    'finger folder former frontier further giant gender grant gunpowder hammer harbor helicopter honor horror however hunger important infrastructor ' +
    'instant instrument labor later latter layer letter list lower major manner marker master matter meter mirror monitor motor murder ' +
    'neither never newsletter november number october offer older order other outer over paper parameter plant poster powder power proper ' +
    'quarter rather reactor rear restaurant river rumor sector september server severe shelter shoulder silver slander sober summer super temper ' +
    'tender terror theater threshold thunder together tower tractor transfer trigger twist under vector visitor water weather whether ' +
    'winter wonder younger'
  ).split(' '),
);

/** Whether a word is on the list itself. */
export function isRole(lower: string): boolean {
  return ROLES.has(lower);
}

/** Whether a word names a person by office or trade, so that a name may follow it: *spokesman Dmitry Peskov*. */
export function namesRole(lower: string): boolean {
  if (NO_ROLES.has(lower)) return ROLES.has(lower);
  return ROLES.has(lower) || /(?:er|or|ist|man|woman|ian|person|ant)$/.test(lower);
}
