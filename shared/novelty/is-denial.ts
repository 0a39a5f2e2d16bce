const DENIALS =
  /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|disagree|disput|rebuff|rebut|refut|rul(?:e|es|ed|ing) out)|\b(?:never|not)\b/i;

/** Whether a cue turns its content into the opposite: *denied that it sells shells*; not *has confirmed that …*. */
export function isDenial(cue: string): boolean {
  return DENIALS.test(cue);
}
