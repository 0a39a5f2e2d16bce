import { describe, expect, it } from '@jest/globals';
import { parseHtmlArticle } from '../../../shared/text/parse-html-article.ts';

const PARAGRAPHS = [
  'The envoy said on Tuesday that the two neighbours, whatever was written of them, had agreed on nothing new.',
  'Her colleague took another view, and told reporters that the talks, long as they were, had cleared the air.',
];

describe('parseHtmlArticle', () => {
  it('given a page with all that stands around an article, then only the article is taken', () => {
    const { text, details } = parseHtmlArticle(
      'a.html',
      `<!DOCTYPE html><html lang="en-GB"><head><title>Envoy: nothing new | The Example</title>
        <meta property="og:title" content="Envoy: nothing new">
        <meta property="og:site_name" content="The Example">
        <meta property="article:published_time" content="2023-03-07T08:30:00+08:00">
        <link rel="canonical" href="https://example.org/envoy">
        <script>document.title = 'Changed'; throw new Error('ran')</script><style>p { color: red }</style></head>
        <body><nav><a href="/">Home</a><a href="/world">World</a></nav>
        <article><h1>Envoy: nothing new</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}
        <figure><img src="a.jpg"><figcaption>The chamber. Photo: Example</figcaption></figure></article>
        <aside><h2>Most read</h2><ul><li><a href="/1">Ten cakes</a></li></ul></aside>
        <footer>© The Example</footer></body></html>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
    expect(details).toEqual({
      title: 'Envoy: nothing new',
      outlet: 'The Example',
      url: 'https://example.org/envoy',
      published: '2023-03-07T08:30:00+08:00',
      language: 'en-GB',
    });
  });

  it('given JSON-LD, then what it says of the article is taken', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Nothing new',
      datePublished: '2023-03-07',
      publisher: { name: 'The Example' },
    };
    const { details } = parseHtmlArticle(
      'a.html',
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>${PARAGRAPHS.join('</p><p>')}</p></body></html>`,
    );
    expect(details).toMatchObject({ title: 'Nothing new', outlet: 'The Example', published: '2023-03-07' });
  });

  it.each([
    ['line breaks of the source', 'The envoy\n   said\tso.', ['The envoy said so.']],
    ['line breaks of the page', 'The envoy said so.<br>Twice.', ['The envoy said so.', 'Twice.']],
    [
      'marks within a sentence',
      'The <b>envoy</b> <a href="/e">said</a> so on <time>Tuesday</time>.',
      ['The envoy said so on Tuesday.'],
    ],
    ['entities', '&ldquo;No,&rdquo; she said&nbsp;&#8211; &#147;never&#148; &amp;c.', ['“No,” she said – “never” &c.']],
    ['scripts', 'The envoy said so.<script>alert("He said no")</script>', ['The envoy said so.']],
    ['what is hidden', 'The envoy said so.<span style="display:none">He said no.</span>', ['The envoy said so.']],
    ['paragraphs left open', 'The envoy said so.<p>He did not.', ['The envoy said so.', 'He did not.']],
    ['a list', '<ul><li>The envoy said so.</li><li>He did not.</li></ul>', ['The envoy said so.', 'He did not.']],
  ])('given %s, then its lines are those a reader sees', (_case, html, expected) => {
    expect(lines(parseHtmlArticle('a.html', `<p>${html}</p>`).text)).toEqual(expected);
  });
});

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll('\u00A0', ' ').trim())
    .filter((line) => line !== '');
}
