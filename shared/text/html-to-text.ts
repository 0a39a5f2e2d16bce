import { type HtmlNode, TEXT_NODE, walk } from './html-node.ts';

/** Elements that stand as a paragraph of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TD',
  'TH',
  'TR',
  'UL',
]);

/** Elements whose words nobody wrote as part of the article. */
const SKIPPED: ReadonlySet<string> = new Set([
  'ASIDE',
  'BUTTON',
  'FIGCAPTION',
  'FOOTER',
  'FORM',
  'IFRAME',
  'NAV',
  'NOSCRIPT',
  'SCRIPT',
  'STYLE',
  'SVG',
  'TEMPLATE',
  'TEXTAREA',
]);

interface HtmlText {
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
}

/** The words of an element as lines, a blank line between paragraphs. Line breaks of the source are blanks. */
export function htmlToText(root: HtmlNode): HtmlText {
  const pieces: string[] = [];
  let linked = 0;
  let skipping = 0;
  let linking = 0;
  for (const { node, left } of walk(root)) {
    const name = node.nodeName.toUpperCase();
    const step = left ? -1 : 1;
    if (SKIPPED.has(name)) skipping += step;
    if (name === 'A') linking += step;
    if (skipping > 0) continue;
    if (BLOCKS.has(name)) pieces.push('\n\n');
    if (left) continue;
    if (name === 'BR') pieces.push('\n');
    if (node.nodeType === TEXT_NODE) {
      const words = (node.textContent ?? '').replace(/\s+/g, ' ');
      pieces.push(words);
      if (linking > 0) linked += words.trim().length;
    }
  }
  return { text: pieces.join(''), linked };
}
