// What Shopify ships for pages elsewhere, with its own defaults, over a back end that is answered in the page: three products
// with their prices, and the cart that opens when one is put in. No note: who shows less has less to do.
import { answerQuery } from './answer-query.mjs';
import { runShop } from './shop-page.mjs';

/** What each call to the back end takes, in milliseconds. */
const wait = Number(new URLSearchParams(location.search).get('wait') ?? 0);
const price = { amount: '100.0', currencyCode: 'CNY' };
const page = (nodes) => ({
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  edges: nodes.map((node) => ({ cursor: node.id, node })),
});
const gid = (kind, number) => `gid://shopify/${kind}/${number}`;
const variantOf = (number) => ({
  ...{ __typename: 'ProductVariant', id: gid('ProductVariant', number), title: 'Default Title', price, priceV2: price },
  ...{
    available: true,
    availableForSale: true,
    selectedOptions: [{ name: 'Title', value: 'Default Title' }],
    weight: 1,
  },
});
const productOf = (number) => ({
  ...{ __typename: 'Product', id: gid('Product', number), title: `product-${number}`, handle: `product-${number}` },
  ...{ availableForSale: true, descriptionHtml: '', description: '', images: page([]), onlineStoreUrl: null },
  options: [{ id: gid('ProductOption', number), name: 'Title', values: ['Default Title'] }],
  variants: page([variantOf(number)]),
});

const line = () => ({
  ...{ __typename: 'CartLine', id: gid('CartLine', 0), quantity: 1, attributes: [], discountAllocations: [] },
  merchandise: { ...variantOf(0), product: productOf(0) },
  cost: { totalAmount: price, subtotalAmount: price, amountPerQuantity: price, compareAtAmountPerQuantity: null },
});
const cartOf = (lines) => ({
  ...{ __typename: 'Cart', id: gid('Cart', 1), attributes: [], discountCodes: [], appliedGiftCards: [], note: '' },
  ...{ checkoutUrl: 'https://shop.example/checkout', lines: page(lines), discountAllocations: [], totalQuantity: 1 },
  ...{ createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', deliveryGroups: page([]) },
  cost: { totalAmount: price, subtotalAmount: price, checkoutChargeAmount: price, totalDutyAmount: null },
  ...{ buyerIdentity: null, delivery: null },
});

const changed = () => ({ cart: cartOf([line()]), userErrors: [], warnings: [] });
window.fetch = async (_url, { body }) => {
  const { query, variables } = JSON.parse(body);
  const number = Number(/Product\/(\d+)/.exec(variables?.id ?? '')?.[1] ?? 0);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const root = { node: productOf(number), cart: cartOf([]), cartCreate: changed(), cartLinesAdd: changed() };
  return new Response(JSON.stringify(answerQuery(query, root)), { headers: { 'content-type': 'application/json' } });
};

const client = window.ShopifyBuy.buildClient({ domain: 'shop.example', storefrontAccessToken: 'none' });
const ui = window.ShopifyBuy.UI.init(client);
const nodes = [0, 1, 2].map((number) => {
  const node = document.querySelector('main').appendChild(document.createElement('div'));
  void ui.createComponent('product', { id: String(number), node, moneyFormat: '¥{{amount_no_decimals}}' });
  return node;
});
const within = (selector, inner) => [
  ...(document.querySelector(`${selector} iframe`)?.contentDocument?.querySelectorAll(inner) ?? []),
];
const textOf = ({ textContent }) => textContent;
let filled = false;

await runShop({
  tags: () =>
    nodes.flatMap((node) => {
      const shown = node.querySelector('iframe')?.contentDocument;
      const told = shown?.querySelector('.shopify-buy__product__actual-price, .shopify-buy__product__price');
      return told ? [`${shown.querySelector('.shopify-buy__product__title').textContent} ${textOf(told)}`] : [];
    }),
  fill: () => undefined,
  open() {
    // The first click puts it in, which opens the cart; later ones are on the button of the cart.
    const first = nodes[0].querySelector('iframe').contentDocument.querySelector('.shopify-buy__btn');
    const button = filled ? within('.shopify-buy-frame--toggle', '.shopify-buy__cart-toggle')[0] : first;
    filled = true;
    button.click();
  },
  lines: () =>
    document.querySelector('.shopify-buy-frame--cart.is-active')
      ? within('.shopify-buy-frame--cart', '.shopify-buy__cart-item').map(textOf)
      : [],
  close: () => ui.components.cart[0].close(),
});
