/**
 * Stands with every article's claims: another one may give other claims. A digest of what the samples give and of the
 * models and lists that are read, so that nobody has to remember to raise it: `npm run golden` writes it.
 */
export const EXTRACTOR_VERSION = 'c5e965af7049';
