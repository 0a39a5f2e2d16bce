import { isKnownByFamilyName, officialsByFamilyName, termsOn } from './directory/find-officials.ts';
import type { Official, Term } from './directory/official.ts';
import { COMMON_FAMILY_NAMES, FIRST_FAMILY_NAMES } from './family-names.ts';
import type { NameMention } from './find-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import type { Role } from './read-role.ts';

/** The official meant by a name: not one whose country the article denies, nor one of two. */
export function officialOfName(
  mention: NameMention,
  officials: readonly Official[],
  day: string | undefined,
): Official | undefined {
  const country = mention.roles.map((role) => role.country).find((found) => found !== undefined);
  const fitting = officials.filter(
    (official) =>
      (country === undefined ||
        official.country === undefined ||
        official.country === country ||
        official.nationality === country) &&
      (mention.gender === undefined || official.gender === mention.gender),
  );
  if (fitting.length <= 1) return fitting[0];
  const serving = fitting.filter((official) => termsOn(official, day).length > 0);
  const offices = mention.roles.map((role) => role.office);
  const inOffice = serving.filter((official) => official.terms.some((term) => offices.includes(term.office)));
  if (inOffice.length === 1) return inOffice[0];
  return serving.length === 1 ? serving[0] : undefined;
}

/**
 * *Lavrov* alone is Sergey Lavrov. *Miller* alone might be anybody: a spokesman's family name needs his office or
 * his country beside it, and a name that two officials bear tells neither.
 */
export function officialOfFamilyName(mention: NameMention, day: string | undefined): Official | undefined {
  const officials = officialsByFamilyName(mention.name);
  if (officials.length === 0) return undefined;
  const fitting = officials.filter((official) => mention.gender === undefined || official.gender === mention.gender);
  const byRole = fitting.filter((official) =>
    mention.roles.some((role) => termsOn(official, day).some((term) => fitsOffice(role, term, official))),
  );
  if (byRole.length === 1) return byRole[0];
  if (mention.roles.length > 0 || byRole.length > 1) return undefined;
  const words = [COMMON_FAMILY_NAMES, FIRST_FAMILY_NAMES, MALE_NAMES, FEMALE_NAMES];
  const distinct = !words.some((common) => common.has(mention.name.toLowerCase()));
  const known = fitting.filter(
    (official) =>
      (distinct || isKnownByFamilyName(official)) && (day === undefined || termsOn(official, day).length > 0),
  );
  if (known.length === 1 && fitting.length === 1) return known[0];
  // Of two who bear it the press calls the one in the higher office by it alone: *Orban* is the prime minister.
  const leading = distinct ? known.filter(isKnownByFamilyName) : [];
  return leading.length === 1 ? leading[0] : undefined;
}

/** Whether an office may be what a title or a description says. */
function fitsOffice(role: Role, term: Term, official: Official): boolean {
  if (role.office !== term.office && !role.or.includes(term.office)) return false;
  if (role.country !== undefined && role.country !== (term.country ?? official.nationality)) return false;
  return role.body === undefined || term.body === undefined || role.body === term.body;
}
