// Makes a product of shop.json of its seed. The seed says once what the file says of every variant:
//   pictures: the alt text of 1.webp, 2.webp …
//   options: [{ id, name, values: [[id, label, swatch?], …] }]
//   variants: [['value ids, with spaces', price, stock, weight, { compare?: [price, kind], max?, sku?, id?, presale? }?], …]
//   or grid: { price, weight, stock: [one a combination, the last option fastest], compare? }
//   specifications: [[name, value], …]
import { listedAt } from './listings.mjs';

const edge = 900;

const combinations = (options) =>
  options.reduce((rows, { values }) => rows.flatMap((row) => values.map(([id]) => [...row, id])), [[]]);

function rowsOf({ id, options = [], variants, grid }) {
  if (variants) return variants;
  const rows = combinations(options);
  if (rows.length !== grid.stock.length) throw new Error(`${id}: ${rows.length} variants, ${grid.stock.length} stocks`);
  return rows.map((values, at) => [
    values.join(' '),
    grid.price,
    grid.stock[at],
    grid.weight,
    { compare: grid.compare },
  ]);
}

function variant(product, [key, price, stock, weight, { compare, max, sku, id, presale } = {}]) {
  const values = key === '' ? [] : key.split(' ');
  return {
    id: id ?? [product.id, ...values].join('-'),
    sku: sku ?? [product.sku, ...values.map((value) => value.toUpperCase())].join('-'),
    options: Object.fromEntries(values.map((value, at) => [product.options[at].id, value])),
    price,
    comparePrice: compare && { price: compare[0], kind: compare[1] },
    stock,
    maxPerOrder: max,
    weight,
    presale,
  };
}

export function expandProduct(storeId, seed) {
  const { id, title, subtitle, description, category, pictures, options = [], shipping, returnDays = 7 } = seed;
  return {
    id,
    title,
    subtitle,
    description,
    storeId,
    category,
    media: pictures.map((alt, at) => ({
      url: `../pictures/products/${id}/${at + 1}.webp`,
      width: edge,
      height: edge,
      alt,
    })),
    options: options.map((option) => ({
      ...option,
      values: option.values.map(([value, label, swatch]) => ({ id: value, label, swatch })),
    })),
    variants: rowsOf(seed).map((row) => variant(seed, row)),
    shipping,
    returnDays,
    guarantees: seed.guarantees,
    rating: { value: seed.rating[0], scale: 5, count: seed.rating[1] },
    qualifications: seed.qualifications ?? [],
    specifications: seed.specifications.map(([name, value]) => ({ name, value })),
    importTax: seed.importTax,
    listedAt: listedAt(id),
  };
}
