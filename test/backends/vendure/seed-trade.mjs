// Countries, taxes, delivery, payment, promotions, and the markets in other currencies.
import {
  ChannelService,
  CurrencyCode,
  LanguageCode,
  PaymentMethodService,
  Populator,
  ProductService,
  ProductVariantService,
  PromotionService,
  RequestContextService,
  RoleService,
  ShippingMethodService,
  StockLocation,
  StockLocationService,
  ZoneService,
} from '@vendure/core';

const argument = (name, value) => ({ name, value: String(value) });

/** A name in both languages. */
const named = (en, zh, more = {}) => [
  { languageCode: LanguageCode.en, name: en, ...more },
  { languageCode: LanguageCode.zh_Hans, name: zh, ...more },
];

export async function seedTrade(app, context, { en }) {
  const places = new Intl.DisplayNames('en', { type: 'region' });
  const codes = [...new Set(en.delivery.flatMap(({ countries }) => countries))];
  await app.get(Populator).populateInitialData({
    defaultLanguage: LanguageCode.en,
    defaultZone: 'Everywhere',
    countries: codes.map((code) => ({ code, name: places.of(code), zone: 'Everywhere' })),
    taxRates: [{ name: 'Standard', percentage: 13 }],
    shippingMethods: [],
    paymentMethods: [],
    collections: [],
  });
  await seedChannels(app, context);
  const channels = app.get(ChannelService);
  const { id } = await channels.getDefaultChannel(context);
  await channels.update(context, {
    id,
    pricesIncludeTax: true,
    defaultCurrencyCode: CurrencyCode.CNY,
    availableCurrencyCodes: [CurrencyCode.CNY],
    defaultLanguageCode: LanguageCode.en,
    availableLanguageCodes: [LanguageCode.en, LanguageCode.zh_Hans],
    trackInventory: true,
  });
  const delivery = (code, names, rate) =>
    app.get(ShippingMethodService).create(context, {
      code,
      fulfillmentHandler: 'manual-fulfillment',
      checker: { code: 'default-shipping-eligibility-checker', arguments: [argument('orderMinimum', 0)] },
      calculator: {
        code: 'default-shipping-calculator',
        arguments: [argument('rate', rate), argument('includesTax', 'include'), argument('taxRate', 13)],
      },
      translations: named(...names, { description: '' }),
    });
  await delivery('standard', ['Standard delivery', '标准配送'], 1000);
  await delivery('express', ['Next-day express', '次日达'], 1800);
  const payments = app.get(PaymentMethodService);
  await payments.create(context, {
    code: 'sandbox',
    enabled: true,
    handler: { code: 'sandbox', arguments: [] },
    translations: named('Sandbox', '沙盒支付', { description: '' }),
  });
  // For a test to switch on.
  await payments.create(context, {
    code: 'sandbox-declined',
    enabled: false,
    handler: { code: 'sandbox-declined', arguments: [] },
    translations: named('Sandbox that declines', '沙盒拒付', { description: '' }),
  });
  // For a server with a gateway beside it, which switches them on.
  for (const [code, ...names] of [
    ['wechat-sandbox', 'WeChat Pay', '微信支付'],
    ['alipay-sandbox', 'Alipay', '支付宝'],
  ]) {
    await payments.create(context, {
      code,
      enabled: false,
      handler: { code: 'gateway', arguments: [] },
      translations: named(...names, { description: '' }),
    });
  }
}

/** Those of the sample shop that Vendure's own conditions and actions can say. */
export async function seedPromotions(app, context, { en, zh }) {
  for (const { id, code, title, benefit, startsAt, endsAt, storeId, productIds } of en.promotions) {
    const everywhere = storeId === undefined || code === 'HARBOUR500';
    if (code === undefined || !everywhere || productIds) continue;
    const minimum = benefit.threshold ?? 0;
    const input = {
      enabled: true,
      couponCode: code,
      ...(startsAt && { startsAt: new Date(startsAt) }),
      ...(endsAt && { endsAt: new Date(endsAt) }),
      conditions:
        minimum === 0
          ? []
          : [
              {
                code: 'minimum_order_amount',
                arguments: [argument('amount', minimum), argument('taxInclusive', true)],
              },
            ],
      actions: [
        benefit.kind === 'percent'
          ? { code: 'order_percentage_discount', arguments: [argument('discount', benefit.off / 100)] }
          : { code: 'order_fixed_discount', arguments: [argument('discount', benefit.amount)] },
      ],
      translations: named(title, zh.promotions.find((each) => each.id === id).title, { description: '' }),
    };
    const created = await app.get(PromotionService).createPromotion(context, input);
    if (!('id' in created)) throw new Error(`The promotion ${id} was refused: ${created.message}`);
  }
}

/** A channel that sells in another currency is chosen by its token. A price has two digits in each, as Vendure is installed. */
const markets = [
  { currencyCode: CurrencyCode.JPY, token: 'market-jpy', price: 260_000 },
  { currencyCode: CurrencyCode.KWD, token: 'market-kwd', price: 575 },
];

/** Made before anything else is: whoever administers the shop is looked up once, with the channels of that moment. */
async function seedChannels(app, context) {
  const [zone] = (await app.get(ZoneService).findAll(context)).items;
  const roles = app.get(RoleService);
  for (const { currencyCode, token } of markets) {
    const channel = await app.get(ChannelService).create(context, {
      code: currencyCode.toLowerCase(),
      token,
      defaultLanguageCode: LanguageCode.en,
      availableLanguageCodes: [LanguageCode.en, LanguageCode.zh_Hans],
      pricesIncludeTax: true,
      defaultCurrencyCode: currencyCode,
      availableCurrencyCodes: [currencyCode],
      defaultTaxZoneId: zone.id,
      defaultShippingZoneId: zone.id,
    });
    if (!('id' in channel)) throw new Error(`The channel ${token} was refused: ${channel.message}`);
    const [warehouse] = (await app.get(StockLocationService).findAll(context)).items;
    await app.get(ChannelService).assignToChannels(context, StockLocation, warehouse.id, [channel.id]);
    for (const role of [await roles.getSuperAdminRole(context), await roles.getCustomerRole(context)]) {
      await roles.assignRoleToChannel(context, role.id, channel.id);
    }
  }
}

/** Two more channels, each of which sells one product in a currency of no and of three digits. */
export async function seedMarkets(app, context, administrating) {
  const slug = { eq: 'isle-glow-serum' };
  const [product] = (await app.get(ProductService).findAll(context, { filter: { slug } })).items;
  for (const { currencyCode, token, price } of markets) {
    const user = await administrating();
    const there = await app.get(RequestContextService).create({ apiType: 'admin', channelOrToken: token, user });
    const { channelId } = there;
    await app.get(ProductService).assignProductsToChannel(context, { channelId, productIds: [product.id] });
    const { items } = await app.get(ProductVariantService).getVariantsByProductId(there, product.id);
    await app.get(ProductVariantService).update(
      there,
      items.map(({ id }, index) => ({ id, prices: [{ currencyCode, price: price * (index + 1) }] })),
    );
  }
}
