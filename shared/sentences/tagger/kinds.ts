/** What a piece of text is by its letters alone. `mark` is a word with one punctuation mark after it. */
export type Kind =
  | 'word'
  | 'mark'
  | 'number'
  | 'url'
  | 'email'
  | 'mention'
  | 'hashtag'
  | 'emoji'
  | 'emoticon'
  | 'time'
  | 'ordinal'
  | 'currency'
  | 'punctuation'
  | 'symbol'
  | 'decade'
  | 'genitive'
  | 'space'
  | 'unknown';

export interface KindRule {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** What a text must have to match, where that is quicker to see. */
  readonly needs?: string;
}

// The patterns are wink-nlp's, and take the same text for one word as the word list and the tags do. Those for addresses
// are written so that a letter can be matched in one way only: wink-nlp's take years for *//111.111.111.…*.

/** What stands between two spaces is of the first of these kinds that it matches. */
export const WHOLE: readonly KindRule[] = [
  { kind: 'word', pattern: /^[\u0300-\u036f\u2060a-zÀ-ÖØ-öø-ÿ]+$/i },
  { kind: 'mark', pattern: /^[\u0300-\u036f\u2060a-zÀ-ÖØ-öø-ÿ]+[’”"\])}…,.!;?/:]$/i },
  { kind: 'number', pattern: /^[+-]?\d+(?:[.,\-/:]?(?=(?<digit>\d+))\k<digit>)*$/ },
  {
    kind: 'url',
    needs: '//',
    pattern:
      /^(?:(?:https?|ftp):)?\/\/(?:\S+@)?[a-z\u00A1-\uFFFF\d](?:-*[a-z\u00A1-\uFFFF\d])*(?:\.[a-z\u00A1-\uFFFF\d](?:-*[a-z\u00A1-\uFFFF\d])*)*\.[a-z\u00A1-\uFFFF]{2,}(?::\d{2,5})?(?:[/?#]\S*)?$/i,
  },
  {
    kind: 'email',
    needs: '@',
    pattern:
      /^[-!#$%&'*+/=?^\w{|}~](?:\.?[-!#$%&'*+/=?^\w`{|}~])*@[a-z0-9](?:-?\.?[a-z0-9])*(?:\.[a-z](?:-?[a-z0-9])*)+$/i,
  },
  { kind: 'mention', pattern: /^@\w+$/i },
  { kind: 'hashtag', pattern: /^#[a-z][a-z0-9]*$/i },
  {
    kind: 'emoticon',
    pattern: /^[:;]['’]?-?[)(]+$|^[:;]-?[\]}3>[{@oO*PpDS/|X?\\]$|^<[\\/]?3+$|^[)(]-?'?[:;]$|^\\o\/$/i,
  },
  { kind: 'time', pattern: /^(?:\d|[01]\d|2[0-3]):?(?:[0-5][0-9])?(?:[ap]\.?m\.?|hours|hrs)$/i },
  {
    kind: 'ordinal',
    pattern:
      /^1\dth$|^[04-9]th$|^1st$|^2nd$|^3rd$|^[02-9]1st$|^[02-9]2nd$|^[02-9]3rd$|^[02-9][04-9]th$|^\d+\d[04-9]th$|^\d+\d1st$|^\d+\d2nd$|^\d+\d3rd$/,
  },
  {
    kind: 'currency',
    pattern: /^₿+$|^₽+$|^₹+$|^₨$|^\$+$|^£+$|^¥+$|^€+$|^₩+$|^US\$$|^C\$$|^A\$$|^USD$|^AUD$|^INR$|^GBP$/i,
  },
  { kind: 'punctuation', pattern: /^(?:\.{2,}|--|––)$|^[’'‘`“”"[\](){}…,.!;?/:\-–—¿¡]$/ },
  { kind: 'symbol', pattern: /^[~@#%^+=*|<>&§©±÷×°]$/ },
  { kind: 'decade', pattern: /^['’]?\d0s(?!['’])$|[1-2]\d\d0s$/ },
  { kind: 'space', pattern: /[\t\r\n]+/ },
];

/** What of no kind as a whole is cut up: first at all that matches the first of these, what is left at the second, … */
export const WITHIN: readonly KindRule[] = [
  {
    kind: 'url',
    needs: '//',
    pattern:
      /(?:(?:https?|ftp):)?\/\/(?:\S+@)?[a-z\u00A1-\uFFFF\d](?:-*[a-z\u00A1-\uFFFF\d])*(?:\.[a-z\u00A1-\uFFFF\d](?:-*[a-z\u00A1-\uFFFF\d])*)*\.[a-z\u00A1-\uFFFF]{2,}(?::\d{2,5})?(?:[/?#]\S*)?/gi,
  },
  {
    kind: 'email',
    needs: '@',
    pattern:
      /[-!#$%&'*+/=?^\w{|}~](?:\.?[-!#$%&'*+/=?^\w`{|}~])*@[a-z0-9](?:-?\.?[a-z0-9])*(?:\.[a-z](?:-?[a-z0-9])*)+/gi,
  },
  { kind: 'mention', needs: '@', pattern: /@\w+/g },
  { kind: 'hashtag', needs: '#', pattern: /#[a-z][a-z0-9]*/gi },
  {
    kind: 'emoji',
    pattern:
      /[\u{1F300}-\u{1F5FF}\u{1F900}-\u{1F9FF}\u{1F600}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{2600}-\u{26FF}\u{2700}-\u{27BF}\u{1F1E6}-\u{1F1FF}\u{1F191}-\u{1F251}\u{1F004}\u{1F0CF}\u{1F170}-\u{1F171}\u{1F17E}-\u{1F17F}\u{1F18E}\u{3030}\u{2B50}\u{2B55}\u{2934}-\u{2935}\u{2B05}-\u{2B07}\u{2B1B}-\u{2B1C}\u{3297}\u{3299}\u{303D}\u{00A9}\u{00AE}\u{2122}\u{23F3}\u{24C2}\u{23E9}-\u{23EF}\u{25B6}\u{23F8}-\u{23FA}]/gu,
  },
  { kind: 'emoticon', pattern: /[:;]['’]?-?[)(]+|[:;]-?[\]}3>[{@oO*PpDS/|X?\\]|<[\\/]?3+|[)(]-?'?[:;]|\\o\//gi },
  { kind: 'time', pattern: /(?:\d|[01]\d|2[0-3]):?(?:[0-5][0-9])?(?:[ap]\.?m\.?|hours|hrs)/gi },
  {
    kind: 'ordinal',
    pattern:
      /1\dth|[04-9]th|1st|2nd|3rd|[02-9]1st|[02-9]2nd|[02-9]3rd|[02-9][04-9]th|\d+\d[04-9]th|\d+\d1st|\d+\d2nd|\d+\d3rd/g,
  },
  { kind: 'currency', pattern: /₿+|₽+|₹+|₨+|\$+|£+|¥+|€+|₩+|US\$|C\$|A\$|USD|AUD|INR|GBP/g },
  { kind: 'decade', pattern: /['’]?\d0s(?!['’])|[1-2]\d\d0s/g },
  { kind: 'punctuation', pattern: /[‘`“”"[\](){}…!;?¿¡]/g },
  { kind: 'genitive', pattern: /['’]s$/gi },
  {
    kind: 'word',
    pattern:
      /[a-zÀ-ÖØ-öø-ÿ][\u0300-\u036f\u2060a-zÀ-ÖØ-öø-ÿ0-9]*(?:[.\-–'’&]?[\u0300-\u036f\u2060a-zÀ-ÖØ-öø-ÿ0-9]+\.?)+/gi,
  },
  { kind: 'number', pattern: /[+-]?\d+(?:[.,\-/:]?\d+)*/g },
  { kind: 'symbol', pattern: /[~@#%^+=*|<>&§©±÷×°]/g },
  { kind: 'word', pattern: /[a-z]\./gi },
  { kind: 'punctuation', pattern: /\.{2,}|--|––|[-–—.'’/:,]/g },
  { kind: 'word', pattern: /[a-zÀ-ÖØ-öø-ÿ]+/gi },
];
