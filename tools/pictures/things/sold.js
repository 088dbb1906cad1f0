// What the shop sells, as its seeds say it. Labels and colours are taken from here, so that no picture says anything else.
import { Color } from 'three';
import { products } from '../../sample-shop/products.mjs';

const seeds = new Map(products.map(({ seed }) => [seed.id, seed]));
const words = (text, language) => text[language] ?? text;

/** The studio's tone mapping takes a little away from each channel; this is given on top, so that a cloth looks as its swatch. */
const lit = (swatch) => {
  const color = new Color(swatch);
  for (const channel of ['r', 'g', 'b']) color[channel] = (color[channel] + 0.035) / 1.08;
  return `#${color.getHexString()}`;
};

/** The title of a product in both languages. */
export const titleOf = (id) => {
  const { title } = seeds.get(id);
  return { en: words(title, 'en'), zh: words(title, 'zh-CN') };
};

const valuesOf = (id, option) => seeds.get(id).options.find((each) => each.id === option).values;

/** What a label says of each value of an option, in both languages. */
export const wordsOf = (id, option) =>
  valuesOf(id, option).map(([, label]) => [...new Set([words(label, 'en'), words(label, 'zh-CN')])].join(' '));

/** The colours of an option, in its order. */
export const coloursOf = (id, option = 'colour') => valuesOf(id, option).map(([, , swatch]) => lit(swatch));
