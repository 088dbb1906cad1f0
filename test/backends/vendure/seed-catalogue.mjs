// The goods of the sample shop: products by slug, variants by SKU, facets for what Vendure has no field for.
import {
  Asset,
  AssetType,
  FacetService,
  FacetValueService,
  FastImporterService,
  LanguageCode,
  TaxCategoryService,
  TransactionalConnection,
} from '@vendure/core';

const pictures = '../pictures/';

export async function seedCatalogue(app, context, { en, zh }) {
  const importer = app.get(FastImporterService);
  await importer.initialize();
  const [tax] = (await app.get(TaxCategoryService).findAll(context)).items;
  const facetValues = await seedFacets(app, context, en, zh);

  for (const product of en.products) {
    const translated = zh.products.find(({ id }) => id === product.id);
    const both = (make) => [
      { languageCode: LanguageCode.en, ...make(product) },
      { languageCode: LanguageCode.zh_Hans, ...make(translated) },
    ];
    const assetIds = [];
    for (const picture of product.media) assetIds.push(await seedAsset(app, picture));
    const store = en.stores.find(({ id }) => id === product.storeId);
    const productId = await importer.createProduct({
      enabled: true,
      assetIds,
      featuredAssetId: assetIds[0],
      facetValueIds: [
        facetValues(`store:${product.storeId}`),
        facetValues(`trade-mode:${tradeMode(store)}`),
        facetValues(`category:${product.category}`),
        facetValues(`return-days:${product.returnDays}`),
      ],
      translations: both(({ title, description = '' }) => ({ name: title, slug: product.id, description })),
    });
    const optionIds = new Map();
    for (const option of product.options) {
      const other = translated.options.find(({ id }) => id === option.id);
      const groupId = await importer.createProductOptionGroup({
        code: `${product.id}-${option.id}`,
        translations: [
          { languageCode: LanguageCode.en, name: option.name },
          { languageCode: LanguageCode.zh_Hans, name: other.name },
        ],
      });
      for (const value of option.values) {
        const id = await importer.createProductOption({
          code: value.id,
          productOptionGroupId: groupId,
          translations: [
            { languageCode: LanguageCode.en, name: value.label },
            { languageCode: LanguageCode.zh_Hans, name: other.values.find((each) => each.id === value.id).label },
          ],
        });
        optionIds.set(`${option.id}:${value.id}`, id);
      }
      await importer.addOptionGroupToProduct(productId, groupId);
    }
    for (const variant of product.variants) {
      const title = (from) =>
        from.options
          .map(({ id, values }) => values.find((value) => value.id === variant.options[id])?.label)
          .filter(Boolean)
          .join(' · ') || from.title;
      await importer.createProductVariant({
        productId,
        sku: variant.id,
        price: variant.price,
        taxCategoryId: tax.id,
        stockOnHand: variant.stock ?? 0,
        trackInventory: 'TRUE',
        optionIds: Object.entries(variant.options).map(([option, value]) => optionIds.get(`${option}:${value}`)),
        translations: both((from) => ({ name: title(from) })),
      });
    }
  }
}

/** A picture by its address in the demo: nothing is read or stored. */
async function seedAsset(app, { url, width, height, alt }) {
  const source = url.replace(pictures, '');
  const repository = app.get(TransactionalConnection).rawConnection.getRepository(Asset);
  const asset = await repository.save(
    new Asset({ type: AssetType.IMAGE, mimeType: 'image/webp', fileSize: 0, width, height, source, preview: source }),
  );
  // The name stands in a table of its own, and the asset in a channel: written at once, as no service takes an address.
  await app
    .get(TransactionalConnection)
    .rawConnection.query('INSERT INTO asset_channels_channel ("assetId", "channelId") VALUES (?, 1)', [asset.id]);
  await nameAsset(app, asset.id, alt);
  return asset.id;
}

async function nameAsset(app, id, name) {
  const { rawConnection } = app.get(TransactionalConnection);
  const [translations] = rawConnection.entityMetadatas.filter((each) => each.name === 'AssetTranslation');
  if (translations) {
    await rawConnection.getRepository('AssetTranslation').save({ base: { id }, languageCode: LanguageCode.en, name });
  } else {
    await rawConnection.getRepository(Asset).update(id, { name });
  }
}

function tradeMode({ tradeMode: mode }) {
  return mode === 'directMail' ? 'direct-mail' : mode;
}

/** Answers the id of a facet value by `facet:value`. */
async function seedFacets(app, context, en, zh) {
  const ids = new Map();
  const seed = async (code, title, values) => {
    const facet = await app.get(FacetService).create(context, {
      code,
      isPrivate: false,
      translations: [{ languageCode: LanguageCode.en, name: title }],
    });
    for (const [value, inEnglish, inChinese] of values) {
      const { id } = await app.get(FacetValueService).create(context, facet, {
        code: value,
        translations: [
          { languageCode: LanguageCode.en, name: inEnglish },
          { languageCode: LanguageCode.zh_Hans, name: inChinese },
        ],
      });
      ids.set(`${code}:${value}`, id);
    }
  };
  await seed(
    'store',
    'Store',
    en.stores.map(({ id, name }) => [id, name, zh.stores.find((store) => store.id === id).name]),
  );
  await seed(
    'trade-mode',
    'Trade mode',
    ['domestic', 'bonded', 'direct-mail'].map((mode) => [mode, mode, mode]),
  );
  const categories = new Map(
    en.products.map(({ id, category }) => [category, zh.products.find((product) => product.id === id).category]),
  );
  await seed(
    'category',
    'Category',
    [...categories].map(([category, inChinese]) => [category, category, inChinese]),
  );
  const days = [...new Set(en.products.map(({ returnDays }) => String(returnDays)))];
  await seed(
    'return-days',
    'Days to send it back',
    days.map((count) => [count, count, count]),
  );
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`No facet value is called ${name}`);
    return id;
  };
}
