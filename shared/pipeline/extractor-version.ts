/** Goes up when the same article may give other claims than before; stands with every article's claims. */
export const EXTRACTOR_VERSION = '1';
