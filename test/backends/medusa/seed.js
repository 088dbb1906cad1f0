// Fills a new shop with the sample shop: handles of products and SKUs of variants are the ids that notes know.
// Run by Medusa itself: `medusa exec ./seed.js`. What it puts in is this project's own data and nothing else.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { ContainerRegistrationKeys, Modules } = require('@medusajs/framework/utils');
const flows = require('@medusajs/medusa/core-flows');
const { promotionsOf } = require('./promotions.js');

const shop = JSON.parse(readFileSync(join(__dirname, '../../../demo/data/en/shop.json'), 'utf8'));

/** What a price in fen is in each currency, in its major unit, as Medusa has it: 129, 2580, 5.547 and 18.06. */
const pricesOf = (fen) => [
  { currency_code: 'cny', amount: fen / 100 },
  { currency_code: 'jpy', amount: Math.round(fen / 5) },
  { currency_code: 'kwd', amount: Math.round(fen * 0.43) / 1000 },
  { currency_code: 'usd', amount: Math.round(fen * 0.14) / 100 },
];

const regions = [
  { name: 'China', currency_code: 'cny', countries: ['cn'] },
  { name: 'Japan', currency_code: 'jpy', countries: ['jp'] },
  { name: 'Kuwait', currency_code: 'kwd', countries: ['kw'] },
  { name: 'United States', currency_code: 'usd', countries: ['us'] },
];
/** Prices in dollars are without the tax, all others with it. */
const withoutTax = 'usd';
const taxes = { cn: 13, jp: 10, us: 8.875 };
const countries = regions.flatMap((region) => region.countries);

const delivery = [
  { name: 'Standard delivery', fen: 1000 },
  { name: 'Next-day express', fen: 1800 },
];

exports.default = async function seed({ container }) {
  const run = async (flow, input) => (await flow(container).run({ input })).result;
  const channel = await openStore();
  const profile = await arrangeDelivery();
  const collections = await fillShelves(profile);
  await run(flows.createPromotionsWorkflow, { promotionsData: promotionsOf(collections) });
  await letIn();

  /** Store, sales channel, the key that pages show, regions and their taxes. */
  async function openStore() {
    const [made] = await run(flows.createSalesChannelsWorkflow, { salesChannelsData: [{ name: 'Notes' }] });
    const [key] = await run(flows.createApiKeysWorkflow, {
      api_keys: [{ title: 'Pages', type: 'publishable', created_by: '' }],
    });
    await run(flows.linkSalesChannelsToApiKeyWorkflow, { id: key.id, add: [made.id] });
    const stores = container.resolve(Modules.STORE);
    const [store] = await stores.listStores();
    await run(flows.updateStoresWorkflow, {
      selector: { id: store.id },
      update: {
        name: 'Sample shop',
        default_sales_channel_id: made.id,
        supported_currencies: regions.map(({ currency_code }, at) => ({
          currency_code,
          is_default: at === 0,
          is_tax_inclusive: currency_code !== withoutTax,
        })),
      },
    });
    await run(flows.createRegionsWorkflow, {
      regions: regions.map((region) => ({ ...region, payment_providers: ['pp_system_default'] })),
    });
    await run(
      flows.createTaxRegionsWorkflow,
      Object.entries(taxes).map(([country_code, rate]) => ({
        country_code,
        provider_id: 'tp_system',
        default_tax_rate: { rate, code: 'vat', name: 'VAT' },
      })),
    );
    return made;
  }

  /** One warehouse, from which everything is sent everywhere. */
  async function arrangeDelivery() {
    const [place] = await run(flows.createStockLocationsWorkflow, { locations: [{ name: 'Warehouse' }] });
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    const of = { [Modules.STOCK_LOCATION]: { stock_location_id: place.id } };
    await link.create({ ...of, [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' } });
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const set = await fulfillment.createFulfillmentSets({
      name: 'Delivery',
      type: 'shipping',
      service_zones: [
        { name: 'Everywhere', geo_zones: countries.map((country_code) => ({ country_code, type: 'country' })) },
      ],
    });
    await link.create({ ...of, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } });
    await run(flows.linkSalesChannelsToStockLocationWorkflow, { id: place.id, add: [channel.id] });
    const [profile] = await fulfillment.listShippingProfiles({ type: 'default' });
    await run(
      flows.createShippingOptionsWorkflow,
      delivery.map(({ name, fen }) => ({
        name,
        price_type: 'flat',
        provider_id: 'manual_manual',
        service_zone_id: set.service_zones[0].id,
        shipping_profile_id: profile.id,
        type: { label: name, description: name, code: name.toLowerCase().replaceAll(' ', '-') },
        prices: pricesOf(fen),
        rules: [
          { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
          { attribute: 'is_return', value: 'false', operator: 'eq' },
        ],
      })),
    );
    return { ...profile, place };
  }

  /** Products with their prices and stock. What has a price of before is on a list of sale prices. */
  async function fillShelves({ id: shipping_profile_id, place }) {
    const names = [...new Set(shop.products.map(({ category }) => category))];
    const categories = await run(flows.createProductCategoriesWorkflow, {
      product_categories: names.map((name) => ({ name, is_active: true })),
    });
    const collections = await run(flows.createCollectionsWorkflow, {
      collections: shop.stores.map(({ id, name }) => ({ title: name, handle: id })),
    });
    const idOf = (list, matches) => list.find(matches).id;
    const products = await run(flows.createProductsWorkflow, {
      products: shop.products.map((product) => ({
        title: product.title,
        subtitle: product.subtitle,
        description: product.description,
        handle: product.id,
        status: 'published',
        images: product.media.map(({ url }) => ({ url: url.replace('..', '/demo/data') })),
        category_ids: [idOf(categories, ({ name }) => name === product.category)],
        collection_id: idOf(collections, ({ handle }) => handle === product.storeId),
        shipping_profile_id,
        sales_channels: [{ id: channel.id }],
        options: optionsOf(product),
        variants: product.variants.map((variant) => variantOf(product, variant)),
      })),
    });
    const stock = new Map(shop.products.flatMap(({ variants }) => variants.map(({ id, stock }) => [id, stock])));
    const items = await container.resolve(Modules.INVENTORY).listInventoryItems({}, { take: 1_000 });
    await run(flows.createInventoryLevelsWorkflow, {
      inventory_levels: items.map(({ id, sku }) => ({
        location_id: place.id,
        inventory_item_id: id,
        stocked_quantity: stock.get(sku),
      })),
    });
    const sold = new Map(products.flatMap(({ variants }) => variants.map(({ id, sku }) => [sku, id])));
    const onSale = shop.products.flatMap(({ variants }) => variants.filter(({ comparePrice }) => comparePrice));
    await run(flows.createPriceListsWorkflow, {
      price_lists_data: [
        {
          title: 'Sale',
          description: 'Prices below the usual ones',
          type: 'sale',
          status: 'active',
          prices: onSale.flatMap(({ id, price }) =>
            pricesOf(price).map((each) => ({ ...each, variant_id: sold.get(id) })),
          ),
        },
      ],
    });
    return Object.fromEntries(collections.map(({ handle, id }) => [handle, id]));
  }

  /** Who looks after the shop: the tests read their verdicts with it. */
  async function letIn() {
    const email = 'keeper@shop.test';
    const [user] = await run(flows.createUsersWorkflow, { users: [{ email }] });
    const auth = container.resolve(Modules.AUTH);
    const { authIdentity, error } = await auth.register('emailpass', { body: { email, password: 'of-the-test-shop' } });
    if (error) throw new Error(error);
    await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } });
  }
};

/** Every product of Medusa has an option at least. */
function optionsOf({ options }) {
  if (options.length === 0) return [{ title: 'Default', values: ['Default'] }];
  return options.map(({ name, values }) => ({ title: name, values: values.map(({ label }) => label) }));
}

function variantOf({ options }, { id, options: chosen, price, comparePrice }) {
  const labels = options.map((option) => [
    option.name,
    option.values.find((value) => value.id === chosen[option.id]).label,
  ]);
  return {
    title: labels.map(([, label]) => label).join(' / ') || 'Default',
    sku: id,
    manage_inventory: true,
    options: labels.length > 0 ? Object.fromEntries(labels) : { Default: 'Default' },
    prices: pricesOf(comparePrice?.price.amount ?? comparePrice?.price ?? price),
  };
}
