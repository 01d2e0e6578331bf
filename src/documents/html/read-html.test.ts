import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

const ONE = 'The foreign minister of Malta met his Tunisian counterpart in Valletta on Saturday and talked about grain.'
const TWO = 'The two had last spoken by telephone in the winter, when a storm had closed the ferry line between them.'
const THREE = 'Their deputies are to meet again in the spring, according to a statement that both ministries put out.'
const paragraphs = [ONE, TWO, THREE].map((text) => `<p>${text}</p>`).join('')

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const read = (html: string) => readDocument(html, { id: 'page' })
const kindsOf = (html: string) => {
  const { text, blocks } = read(html)
  return blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)])
}
const ld = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`

describe('pages', () => {
  it('keeps headline, caption and paragraphs; leaves out menus, asides, footers and scripts', () => {
    const html = page(
      '<title>Ministers meet | Meridian</title>',
      `<nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1>
       <figure><img src="a.jpg"><figcaption>The two ministers in Valletta</figcaption></figure>${paragraphs}
       <div class="share">Share on Facebook</div></article>
       <aside><h3>Most viewed</h3><ul><li><a href="/x">Borg calls Nafti</a></li></ul></aside>
       <footer><p>Sign up for our newsletter. All rights reserved.</p></footer><script>document.write('Borg calls Vella')</script>`,
    )
    expect(kindsOf(html)).toEqual([
      ['headline', 'Ministers meet'],
      ['caption', 'The two ministers in Valletta'],
      ['body', ONE],
      ['body', TWO],
      ['body', THREE],
    ])
  })

  it('sets a blank line between blocks', () => {
    expect(read(page('', `<main>${paragraphs}</main>`)).text).toBe(`${[ONE, TWO, THREE].join('\n\n')}\n`)
  })

  it('finds the article without any markup for it', () => {
    const html = page(
      '',
      `<div><a href="/">Home</a> | <a href="/w">World</a></div><h1>Ministers meet</h1><div id="text">${paragraphs}</div>
      <div class="related"><h3>Related</h3><p><a href="/a">Borg calls Nafti about the ferry line, the pier and the storm</a></p></div>`,
    )
    expect(kindsOf(html).map(([, text]) => text)).toEqual(['Ministers meet', ONE, TWO, THREE])
  })

  it('parts paragraphs set with line breaks', () => {
    const html = page('', `<article><h1>Ministers meet</h1><div>${ONE}<br><br>${TWO}<br>${THREE}</div></article>`)
    expect(kindsOf(html).map(([, text]) => text)).toEqual(['Ministers meet', ONE, TWO, THREE])
  })

  it.each<[string, string, string | null]>([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', datePublished: '2024-03-09T23:50:00+01:00', dateModified: '2024-03-11' }),
      '2024-03-09',
    ],
    [
      'JSON-LD graph',
      ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['NewsArticle'], datePublished: '2024-03-09' }] }),
      '2024-03-09',
    ],
    [
      'JSON-LD list',
      ld([{ '@type': 'Organization' }, { '@type': 'ReportageNewsArticle', datePublished: '2024-03-09' }]),
      '2024-03-09',
    ],
    ['meta property', '<meta property="article:published_time" content="2024-03-09T08:00:00Z">', '2024-03-09'],
    [
      'itemprop',
      '<meta itemprop="dateModified" content="2024-03-12"><meta itemprop="datePublished" content="2024-03-09">',
      '2024-03-09',
    ],
    ['meta name', '<meta name="pubdate" content="20240309">', '2024-03-09'],
    ['Dublin Core', '<meta name="DC.date.issued" content="9 March 2024">', '2024-03-09'],
    [
      'only a change',
      '<meta property="article:modified_time" content="2024-03-11"><meta itemprop="dateModified" content="2024-03-11">',
      null,
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", </script>', null],
  ])('takes the day of publication from %s', (_, head, day) => {
    expect(read(page(head, `<article>${paragraphs}</article>`)).published).toBe(day)
  })

  it('takes title, site, language and address from the head', () => {
    const head = `<meta property="og:title" content="Ministers meet"><meta property="og:site_name" content="Meridian">
      <link rel="canonical" href="https://example.org/a">`
    const { title, source, language, url } = read(page(head, `<article>${paragraphs}</article>`))
    expect([title, source, language, url]).toEqual(['Ministers meet', 'Meridian', 'en', 'https://example.org/a'])
  })

  it('takes the text of the structured data where the page is gated', () => {
    const body = [ONE, TWO, THREE].join('\n')
    const head = ld({
      '@type': 'NewsArticle',
      headline: 'Ministers meet',
      articleBody: body,
      isAccessibleForFree: false,
    })
    expect(
      kindsOf(page(head, `<article><h1>Ministers meet</h1><p>${ONE}</p></article>`)).map(([, text]) => text),
    ).toEqual(['Ministers meet', ONE, TWO, THREE])
  })

  it('reads the charset that a page declares', () => {
    const html = page('<meta charset="windows-1254">', `<article><p>Erdo\u00f0an. ${ONE}</p>${paragraphs}</article>`)
    expect(readDocument(new Uint8Array(Buffer.from(html, 'latin1')), { id: 'page' }).text).toContain('Erdoğan')
  })

  it('strips the tags of a page too deep or too large to parse', () => {
    const deep = `<html><body>${'<div>'.repeat(5000)}<nav><a>Home</a></nav><p>${ONE}</p><script>x("<p>no</p>")</script><p>Ben&nbsp;&amp; Co met her.</p>`
    expect(kindsOf(deep).map(([, text]) => text)).toEqual([ONE, 'Ben & Co met her.'])
  })

  it('leaves plain text that only names a tag alone', () => {
    expect(readDocument('Type <b> for bold.', { id: 'x', name: 'a.txt' }).text).toBe('Type <b> for bold.')
    expect(readDocument('<p>One.</p>', { id: 'x', name: 'a.txt' }).text).toBe('<p>One.</p>')
    expect(readDocument('<p>One.</p>', { id: 'x', name: 'a.html' }).text).toBe('One.\n')
  })
})
