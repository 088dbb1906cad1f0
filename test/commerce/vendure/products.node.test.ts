import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceContext } from '../../../src/commerce/adapter.js';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import { createAdapter } from '../../../src/commerce/vendure/index.js';
import type { Product } from '../../../src/model/index.js';

const context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };
const asset = { preview: 'https://shop.example/serum.webp', width: 900, height: 1200, name: 'A bottle' };
const answer = {
  id: '1',
  name: 'Serum',
  slug: 'serum',
  description: '<p>Light as water</p>',
  assets: [asset],
  facetValues: [],
  optionGroups: [],
  variants: [
    {
      id: '10',
      sku: 'SE-S',
      priceWithTax: 12_900,
      currencyCode: 'CNY',
      stockLevel: 'IN_STOCK',
      options: [],
      featuredAsset: null,
    },
  ],
};

/** The products of a shop whose own are answered like the sample, each with other fields. */
async function productsOf(...others: readonly object[]): Promise<readonly (Product | null)[]> {
  const items = others.map((fields, index) => ({ ...answer, id: `${index + 1}`, slug: `p-${index + 1}`, ...fields }));
  const fetcher: typeof fetch = async () => Response.json({ data: { products: { items, totalItems: items.length } } });
  const shop = checkedAdapter(createAdapter({ src: 'https://shop.example/shop-api', environment: { fetch: fetcher } }));
  return shop.getProducts(
    items.map(({ slug }) => slug),
    context,
  );
}

test('vendure: a picture that was not measured keeps room for a square, and hides no product', async () => {
  const unmeasured = { ...asset, width: 0, height: 0 };
  const [vector, measured, half] = await productsOf(
    { assets: [unmeasured], variants: [{ ...answer.variants[0], featuredAsset: unmeasured }] },
    {},
    { assets: [{ ...asset, height: 0 }] },
  );
  const sizes = [vector?.media[0], vector?.variants[0]?.picture, measured?.media[0], half?.media[0]];
  assert.deepEqual(
    sizes.map((picture) => [picture?.width, picture?.height]),
    [
      [1200, 1200],
      [1200, 1200],
      [900, 1200],
      [1200, 1200],
    ],
  );
});

for (const [description, shown] of [
  ['<p>Skin &amp; hair,&nbsp;50&#160;ml</p>', 'Skin & hair, 50 ml'],
  ['&ldquo;Light&rdquo; &#8211; &#x4E2D;&#x6587;&hellip;', '“Light” – 中文…'],
  ['<p>&amp;lt;b&amp;gt; is written &lt;b&gt;</p>', '&lt;b&gt; is written <b>'],
  ['&unknown; &constructor; R&D; &#1114112;&#xD800;.', '&unknown; &constructor; R&D;   .'],
  ['<p>&nbsp;</p>', ''],
] as const) {
  test(`vendure: a description ${description} reads ${shown}`, async () => {
    const [product] = await productsOf({ description });
    assert.equal(product?.description, shown);
  });
}
