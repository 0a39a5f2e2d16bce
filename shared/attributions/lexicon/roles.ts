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

/** Whether a word is on the list itself. */
export function isRole(lower: string): boolean {
  return ROLES.has(lower);
}

/** Whether a word names a person by office or trade, so that a name may follow it: *spokesman Dmitry Peskov*. */
export function namesRole(lower: string): boolean {
  return ROLES.has(lower) || /(?:er|or|ist|man|woman|ian|person|ant)$/.test(lower);
}
