// The floor: the note and the cart by hand, with nothing but the platform.
import { line, note } from './shop-data.mjs';
import { runShop } from './shop-page.mjs';
import { shopCss } from './shop.css.mjs';

const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
const sheet = new CSSStyleSheet();
sheet.replaceSync(shopCss);
document.adoptedStyleSheets = [sheet];

const { url, width, height, alt } = note.picture;
const tagged = note.tags.map(({ label, price, x, y }) => {
  const tag = make('button', { class: 'tag' }, make('span', { class: 'label' }, `${label} ${price}`));
  tag.style.setProperty('--_x', `${x * 100}%`);
  tag.style.setProperty('--_y', `${y * 100}%`);
  return tag;
});
const count = make('span');
const button = make('button', { class: 'cart-button' }, 'Cart ', count);
const dialog = make('dialog', {}, make('h2', {}, 'Cart'), make('ul'));
let held = 0;
button.addEventListener('click', () => {
  const row = make('li', {}, `${line.title} ${line.price} × ${held}`, make('button', {}, '−'), make('button', {}, '+'));
  dialog.querySelector('ul').replaceChildren(row);
  dialog.showModal();
});
document
  .querySelector('main')
  .append(
    make(
      'article',
      { class: 'note' },
      make('div', { class: 'author' }, note.author.name),
      make('div', { class: 'picture' }, make('img', { src: url, width, height, alt }), ...tagged),
      make('h2', {}, note.title),
      make('p', {}, note.body),
    ),
    button,
    dialog,
  );

await runShop({
  tags: () => [...document.querySelectorAll('.label')].map(({ textContent }) => textContent),
  fill() {
    held += 1;
    count.textContent = `${held}`;
  },
  open: () => button.click(),
  lines: () => (dialog.open ? [...dialog.querySelectorAll('li')].map(({ textContent }) => textContent) : []),
  close: () => dialog.close(),
});
