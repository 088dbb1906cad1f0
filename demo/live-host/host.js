// What a page of a brand does for `<xhs-live-host>`: it hands over what lets the host write, and has the shop set prices.
const host = document.querySelector('xhs-live-host');
const said = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const token = said('host-token');
const office = said('back-office');

if (token === undefined) document.querySelector('.back-end').hidden = false;
else host.token = token;

host.addEventListener('xhs-live-price', (event) => event.respondWith(setPrice(event.detail)));

/** Only the shop sets prices: this asks its back office, as whoever is signed in there. */
async function setPrice({ roomId, itemId, productId, variantId, price, duration }) {
  if (office === undefined) throw new Error('There is no back office');
  const product = await host.shop.catalog.load(productId);
  const variantIds = variantId === undefined ? product.variants.map(({ id }) => id) : [variantId];
  const response = await fetch(`${office}prices`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ roomId, itemId, productId, variantIds, price: price?.amount ?? null, duration }),
  });
  if (!response.ok) throw new Error(`The back office answers ${response.status}`);
}
