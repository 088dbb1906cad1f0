// What Commerce Layer ships for pages elsewhere, over a back end that is answered in the page: three prices, a button that puts
// one in, and the link to the cart. The cart itself is an application on the vendor's own servers, and is not measured.
import { runShop } from './shop-page.mjs';

/** What each call to the back end takes, in milliseconds. */
const wait = Number(new URLSearchParams(location.search).get('wait') ?? 0);
const base64 = (value) => btoa(JSON.stringify(value)).replaceAll('=', '');
const hour = 3_600;
const now = Math.floor(Date.now() / 1_000);
const claims = {
  ...{
    organization: { id: 'organization', slug: 'shop' },
    application: { id: 'page', kind: 'sales_channel', public: true },
  },
  ...{ market: { id: ['market'], price_list_id: 'prices' }, scope: 'market:code:china', test: true },
  ...{ iss: 'https://commercelayer.io', exp: now + hour },
};
const token = {
  ...{ access_token: `${base64({ alg: 'HS512', typ: 'JWT' })}.${base64(claims)}.none`, token_type: 'bearer' },
  ...{ expires_in: hour, scope: claims.scope, created_at: now },
};
const codes = [0, 1, 2].map((number) => `product-${number}`);
const listOf = (data) => ({ data, meta: { record_count: data.length, page_count: 1 } });
const prices = codes.map((code) => ({
  ...{ id: code, type: 'prices' },
  attributes: { sku_code: code, currency_code: 'CNY', amount_cents: 10_000, formatted_amount: '¥100' },
}));
const answers = [
  [/\/oauth\/token$/, token],
  [/\/api\/prices\b/, listOf(prices)],
  [/\/api\/skus\b/, listOf([{ id: 'sku', type: 'skus', attributes: { code: codes[0] } }])],
  [/\/api\/organization\b/, { data: { id: 'organization', type: 'organizations', attributes: { config: null } } }],
];
const load = window.fetch;
window.fetch = async (asked, options) => {
  const { href, origin, pathname } = new URL(asked.url ?? asked, location.href);
  if (origin === location.origin) return load(asked, options);
  const [, answer] = answers.find(([pattern]) => pattern.test(pathname)) ?? [];
  if (!answer) throw new Error(`The bench has no answer for ${href}`);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/vnd.api+json' } });
};

window.commercelayerConfig = { clientId: 'bench', slug: 'shop', scope: claims.scope };
const main = document.querySelector('main');
const amounts = codes.map((code) => {
  const price = document.createElement('cl-price');
  price.setAttribute('code', code);
  const amount = price.appendChild(document.createElement('cl-price-amount'));
  amount.setAttribute('type', 'price');
  main.append(`${code} `, price);
  return amount;
});
const add = main.appendChild(document.createElement('cl-add-to-cart'));
add.setAttribute('code', codes[0]);
add.append('Add');
main.appendChild(document.createElement('cl-cart-link')).append('Cart');

await runShop({
  tags: () =>
    amounts.flatMap(({ shadowRoot }, at) =>
      shadowRoot?.textContent ? [`${codes[at]} ${shadowRoot.textContent}`] : [],
    ),
});
