import { isDenial } from '../novelty/is-denial.ts';
import type { Report, ReportCue } from '../novelty/statement.ts';
import { printable } from '../text/printable.ts';
import { makeGist } from './make-gist.ts';
import { PLAIN_CUES } from './plain-cues.ts';

export interface HeadlineRequest {
  readonly name: string;
  readonly report: Pick<Report, 'cue' | 'wording' | 'decision'>;
  readonly most: number;
}

/**
 * Who said what in a line: `Qin Gang: Russia-China ties threaten no country`. A cue that says more than *said* is told, for
 * `Ruritania: it has sold shells` is the opposite of `Ruritania denied that it has sold shells`.
 */
export function makeHeadline({ name, report, most }: HeadlineRequest): string {
  const { cue, wording, decision } = report;
  const who = decision.kind === 'reiteration' ? `${name} again` : name;
  const words = printable(cue?.words ?? '');
  const isTold = cue !== undefined && (!isPlain(words) || asksFor(cue, wording));
  const start = startOf(who, isTold ? { ...cue, words } : undefined);
  // The complementiser goes with the cue: *denied that …*, but not after a colon.
  const said = start.endsWith(':') ? wording.replace(/^that\s+(?=\S)/, '') : wording;
  return `${start} ${makeGist(said, Math.max(0, most - start.length - 1))}`;
}

const PLAIN = new Set(PLAIN_CUES);

function isPlain(cue: string): boolean {
  const words: readonly string[] = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  // A transcript's colon is plain; *has not said that …* hands over nothing.
  return words.length === 0 || (words.some((word) => PLAIN.has(word)) && !words.includes('not'));
}

// *Told Beijing to stop* asks for what *told reporters that it had stopped* tells.
function asksFor({ place }: ReportCue, wording: string): boolean {
  return place === 'between' && /^(?:not )?to\s/i.test(wording);
}

// Without a denial its claim would be told as the opposite, wherever it stands: *It sells shells, a charge that Ruritania
// denies*. Other cues behind their content, *…, he went on*, say nothing more.
function startOf(who: string, cue: ReportCue | undefined): string {
  if (cue?.place === 'between') return `${who}${PARTICIPLE.test(cue.words) ? ',' : ''} ${cue.words}`;
  return cue !== undefined && isDenial(cue.words) ? `${who} (${cue.words}):` : `${who}:`;
}

// *He left, warning that the pact would fail* says *Lin Bo, warning that the pact would fail*.
const PARTICIPLE = /^\p{Ll}+ing\b/u;
