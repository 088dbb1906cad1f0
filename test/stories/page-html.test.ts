import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/cart-button/define.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/note-lint/define.js';
import '../../src/elements/note/define.js';
import '../../src/elements/pdp/define.js';
import '../../src/elements/product-tag/define.js';
import '../../src/elements/provider/define.js';
import { pageHtml, type PageHtmlOptions } from '../../stories/page-html.js';

const data = 'http://localhost/demo/data/';

/** What follows the line with the script. The elements are made and given what they take, and not shown. */
function bodyOf(content: TemplateResult, options: Partial<PageHtmlOptions> = {}): string {
  const [, body = ''] = whole(content, options).split('\n\n');
  return body;
}

function whole(content: TemplateResult, options: Partial<PageHtmlOptions> = {}): string {
  const box = document.createElement('div');
  render(content, box);
  return pageHtml(box, { data, locale: 'en', ...options });
}

describe('the HTML of a story for a page', () => {
  it('is the element with what it was given', () => {
    expect(bodyOf(html`<xhs-note note-id="morning-shelf"></xhs-note>`)).to.equal(
      '<xhs-note note-id="morning-shelf"></xhs-note>',
    );
    expect(bodyOf(html`<xhs-checkout inline></xhs-checkout>`)).to.equal('<xhs-checkout inline></xhs-checkout>');
    expect(bodyOf(html`<xhs-cart-button>Bag</xhs-cart-button>`)).to.equal('<xhs-cart-button>Bag</xhs-cart-button>');
  });

  it('begins with the script and where its data is', () => {
    const content = html`<xhs-note note-id="a"></xhs-note>`;
    const [script] = whole(content, { locale: 'zh-CN' }).split('\n\n');
    const page = new DOMParser().parseFromString(script ?? '', 'text/html').querySelector('script');
    expect(page?.getAttribute('src')).to.equal('xhs-elements.js');
    expect(page?.type).to.equal('module');
    expect({ ...page?.dataset }).to.deep.equal({
      commerceSrc: 'data/{locale}/shop.json',
      contentSrc: 'data/{locale}/content.json',
      locale: 'zh-CN',
    });
  });

  it('brings the script of a brand for what a brand works with', () => {
    const script = '<script src="xhs-merchant.iife.js" defer></script>';
    expect(whole(html`<xhs-note-lint></xhs-note-lint>`)).to.include(`${script}\n\n<xhs-note-lint></xhs-note-lint>`);
    expect(whole(html`<xhs-note note-id="a"></xhs-note>`)).to.not.include(script);
  });

  it('leaves it to a provider where the data is', () => {
    const text = whole(html`<xhs-provider commerce-src=${`${data}{locale}/shop.json`}></xhs-provider>`);
    expect(text).to.equal(
      [
        '<script type="module" src="xhs-elements.js"></script>',
        '',
        '<xhs-provider commerce-src="data/{locale}/shop.json"></xhs-provider>',
      ].join('\n'),
    );
  });

  it('writes a property as its attribute, and leaves out what is so by itself', () => {
    expect(bodyOf(html`<xhs-pdp product-id="serum" .variantId=${'serum-30'}></xhs-pdp>`)).to.equal(
      '<xhs-pdp product-id="serum" variant-id="serum-30"></xhs-pdp>',
    );
    const tag = html`<xhs-product-tag product-id="a" direction="auto" alternates="" .label=${undefined}>
    </xhs-product-tag>`;
    expect(bodyOf(tag)).to.equal('<xhs-product-tag product-id="a"></xhs-product-tag>');
  });

  it('writes data as JSON inside the tag, in which no tag can end', () => {
    const note = { id: 'a', title: '</script><b>', images: [{ url: `${data}pictures/1.webp` }] };
    const box = document.createElement('div');
    render(html`<xhs-note .data=${note}></xhs-note>`, box);
    const page = new DOMParser().parseFromString(pageHtml(box, { data, locale: 'en' }), 'text/html');
    const script = page.querySelector('xhs-note > script[type="application/json"]');
    expect(JSON.parse(script?.textContent ?? '')).to.deep.equal({
      ...note,
      images: [{ url: 'data/pictures/1.webp' }],
    });
  });

  it('keeps what the page puts into the element, and its quotes', () => {
    const text = bodyOf(
      html`<xhs-pdp product-id="a"
        ><section slot="reviews">
          <h3>“Fine” & <b>“soft”</b></h3>
          <img src="a.webp" alt='The "big" one' /></section
      ></xhs-pdp>`,
    );
    expect(text).to.equal(
      [
        '<xhs-pdp product-id="a">',
        '  <section slot="reviews">',
        '    <h3>',
        '      “Fine” &amp;',
        '      <b>“soft”</b>',
        '    </h3>',
        '    <img src="a.webp" alt="The &quot;big&quot; one">',
        '  </section>',
        '</xhs-pdp>',
      ].join('\n'),
    );
  });

  it('breaks what does not fit a line', () => {
    const text = bodyOf(html`<xhs-note note-id="a" src=${'x'.repeat(100)}></xhs-note>`);
    expect(text.split('\n')).to.deep.equal([
      '<xhs-note',
      '  note-id="a"',
      `  src="${'x'.repeat(100)}"`,
      '></xhs-note>',
    ]);
  });

  it('brings the tokens that were changed, and none otherwise', () => {
    const content = html`<xhs-note note-id="a"></xhs-note>`;
    expect(whole(content)).to.not.contain('<style>');
    const tokens = { '--xhs-brand': '#0a7' };
    expect(whole(content, { tokens })).to.contain('<style>\n  :root {\n    --xhs-brand: #0a7;\n  }\n</style>');
  });

  it('leaves out what an element draws itself', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    render(html`<xhs-checkout inline></xhs-checkout>`, box);
    await box.querySelector('xhs-checkout')?.updateComplete;
    expect(box.querySelector('xhs-checkout')?.childElementCount).to.be.greaterThan(0);
    expect(pageHtml(box, { data, locale: 'en' })).to.match(/<xhs-checkout inline><\/xhs-checkout>$/);
    box.remove();
  });
});
