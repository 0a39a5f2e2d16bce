import { speaks } from '../lexicon/verbs.ts';
import { isQuoted, lowerAt, type Passage, phraseTo, quotationTo, tagAt, type VerbGroup, verbOf } from '../passage.ts';
import { invertedSubject } from './inverted-subject.ts';
import { ownSubject } from './own-subject.ts';
import { skipAdverbsLeft } from './skip-left.ts';

/**
 * The verb whose subject a verb without one of its own takes: "Xi praised the deal and said", "she left, saying". In a
 * list after the first such step a comma links too.
 */
export function subjectGiver(passage: Passage, verb: VerbGroup, inList: 'first' | 'later'): VerbGroup | undefined {
  const i = skipAdverbsLeft(passage, verb.first - 1);
  if (verb.form === 'infinitive') return verbOf(passage, verb.first - 1) ?? verbOf(passage, i);
  return verb.form === 'ing' ? giverOfParticiple(passage, verb, i) : giverAfterConjunction(passage, verb, i, inList);
}

/** "Xi praised the deal and said …": the verb before. */
function giverAfterConjunction(
  passage: Passage,
  verb: VerbGroup,
  from: number,
  inList: 'first' | 'later',
): VerbGroup | undefined {
  const isList = inList === 'later' && lowerAt(passage, from) === ',';
  const i = lowerAt(passage, from) === ',' ? from - 1 : from;
  // "They turned round, let her in and said": a comma alone links only where *and* comes later.
  const isJoined = tagAt(passage, i) === 'CCONJ' || /^(?:and|but|or|then|yet)$/.test(lowerAt(passage, i));
  const isFirst = i !== from && opensList(passage, verb);
  return isList || isJoined || isFirst ? earlierVerb(passage, verb, i) : undefined;
}

/** "Rome denied it, called it absurd and left": *and* and a verb of the same form come later, no subject between. */
function opensList(passage: Passage, verb: VerbGroup): boolean {
  const index = passage.verbAt[verb.first] ?? -1;
  const next = passage.verbs.slice(index + 1).find((v) => !isQuoted(passage, v.head));
  return next !== undefined && next.form === verb.form && lowerAt(passage, next.first - 1) === 'and';
}

/** The nearest verb to the left in the narrator's words that can share its subject. */
function earlierVerb(passage: Passage, verb: VerbGroup, from: number): VerbGroup | undefined {
  const index = passage.verbAt[verb.first] ?? -1;
  const candidates = passage.verbs.slice(Math.max(0, index - 8), index).reverse();
  const outside = candidates.filter((v) => v.last < from && !isQuoted(passage, v.head));
  const alike = outside.filter((v) => sharesForm(passage, v, verb));
  // "He says he admires her and calls her able": the earlier cue, not the verb of what it tells.
  return (
    alike.find((v) => speaks(v) && !v.modal && isPresent(passage, v) === isPresent(passage, verb)) ??
    alike.find((v) => v.form === verb.form && !v.modal) ??
    alike[0]
  );
}

function isPresent(passage: Passage, verb: VerbGroup): boolean {
  return verb.form === 'finite' && verb.first === verb.head && lowerAt(passage, verb.head).endsWith('s');
}

function sharesForm(passage: Passage, a: VerbGroup, b: VerbGroup): boolean {
  const finite = (v: VerbGroup) => v.form === 'finite' || v.form === 'past';
  if (a.form !== b.form && !(finite(a) && finite(b))) return false;
  if (a.form !== 'past') return true;
  // A participle after its noun shares no subject: "the deal signed in May and praised Xi".
  return findDirect(passage, a);
}

function findDirect(passage: Passage, verb: VerbGroup): boolean {
  const i = skipAdverbsLeft(passage, verb.first - 1);
  return phraseTo(passage, i) !== undefined || /^(?:who|which|that|,|and|but|or)$/.test(lowerAt(passage, i));
}

/** ", saying that …" takes the subject of its main verb, "a statement saying" that of who made it. */
function giverOfParticiple(passage: Passage, verb: VerbGroup, i: number): VerbGroup | undefined {
  // "fantastic," telling reporters: the comma stands inside the mark.
  const word = lowerAt(passage, quotationTo(passage, i) === undefined ? i : i - 1);
  const isJoined = /^(?:,|and|but|while|by|before|after|when|—|–|--|then)$/.test(word) || i < 0;
  if (!isJoined && phraseTo(passage, i) === undefined) return undefined;
  // "She said that it rained, adding": with the main clause. "those who closed it by saying": with the nearest.
  const isSetOff = /^(?:,|—|–|--)$/.test(word) || (word === 'and' && followsParticiple(passage, verb));
  return mainVerb(passage, verb, isSetOff ? (v) => !isEmbedded(passage, v) : () => false) ?? laterVerb(passage, verb);
}

/** "left, telling Rome that it rained and asking how": the participle before is set off. */
function followsParticiple(passage: Passage, verb: VerbGroup): boolean {
  const index = passage.verbAt[verb.first] ?? -1;
  const earlier = passage.verbs.slice(Math.max(0, index - 6), index);
  return earlier.some((v) => v.form === 'ing' && speaks(v) && lowerAt(passage, v.first - 1) === ',');
}

function mainVerb(passage: Passage, verb: VerbGroup, isMain: (v: VerbGroup) => boolean): VerbGroup | undefined {
  const index = passage.verbAt[verb.first] ?? -1;
  const earlier = passage.verbs
    .slice(Math.max(0, index - 12), index)
    .reverse()
    .filter((v) => !isQuoted(passage, v.head) && v.form !== 'ing' && v.form !== 'infinitive')
    .filter((v) => findDirect(passage, v) || invertedSubject(passage, v) !== undefined);
  // "The mayor denounced those who attack the port, saying": the cue of the main clause, not the nearest verb.
  const main = earlier.filter(isMain);
  return main.find(speaks) ?? main[0] ?? earlier.find(speaks) ?? earlier[0];
}

const EMBEDDING = /^(?:although|because|before|if|since|that|though|until|what|where|whether|which|who|whom|whose)$/;

/** "said that the port had closed", "said the port had closed", "those who closed it": no main clause. */
function isEmbedded(passage: Passage, verb: VerbGroup): boolean {
  const subject = ownSubject(passage, verb);
  if (subject === undefined) return false;
  if (subject.relative !== undefined) return true;
  const before = subject.clauseStart - 1;
  const governor = verbOf(passage, before);
  return EMBEDDING.test(lowerAt(passage, before)) || (governor !== undefined && speaks(governor));
}

function hasComma(passage: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (lowerAt(passage, i) === ',') return true;
  return false;
}

/** "Citing costs, the firm said …": the main verb comes after. Not: "stressing that no firm had asked". */
function laterVerb(passage: Passage, verb: VerbGroup): VerbGroup | undefined {
  const index = passage.verbAt[verb.first] ?? -1;
  return passage.verbs
    .slice(index + 1, index + 6)
    .filter((v) => hasComma(passage, verb.last, v.first))
    .find((v) => (v.form === 'finite' || v.form === 'past') && !isQuoted(passage, v.head) && findDirect(passage, v));
}
