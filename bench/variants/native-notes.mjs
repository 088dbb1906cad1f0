// The same notes as plain HTML, cloned from one template. No element, no shop, no language, no check of data.
import { noteCss } from './note.css.mjs';

const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

const tag = () =>
  make(
    'button',
    { class: 'tag' },
    make('span', { class: 'dot' }),
    make('span', { class: 'label' }, make('span', { class: 'name' }), make('span', { class: 'price' })),
  );
const template = make(
  'article',
  { class: 'note' },
  make('div', { class: 'author' }, make('span', { class: 'avatar' }), make('span', { class: 'author-name' })),
  make('div', { class: 'picture' }, make('img', { draggable: 'false' }), tag(), tag(), tag()),
  make('div', { class: 'text' }, make('h2'), make('p')),
  make('div', { class: 'reactions' }, make('button'), make('button'), make('span'), make('button')),
);

function draw(note) {
  const article = template.cloneNode(true);
  const find = (selector) => article.querySelector(selector);
  const [picture] = note.images;
  find('.avatar').textContent = note.author.name[0];
  find('.author-name').textContent = note.author.name;
  Object.assign(find('img'), { src: picture.url, width: picture.width, height: picture.height, alt: picture.alt });
  article.querySelectorAll('.tag').forEach((element, index) => {
    const { label, price, x, y } = note.tags[index];
    element.querySelector('.name').textContent = label;
    element.querySelector('.price').textContent = ` ${price}`;
    element.style.setProperty('--_x', `${x * 100}%`);
    element.style.setProperty('--_y', `${y * 100}%`);
  });
  find('h2').textContent = note.title;
  find('p').textContent = note.body;
  const { likes, saves, comments } = note.counts;
  find('.reactions').childNodes.forEach((element, index) => {
    element.textContent = [`♥ ${likes}`, `★ ${saves}`, `${comments}`, '↗'][index];
  });
  return article;
}

export const native = {
  async mount(root, notes) {
    const part = document.createDocumentFragment();
    for (const note of notes) part.append(draw(note));
    root.append(part);
  },
  shown: (root) =>
    [...root.querySelectorAll('.note')].map((note) => ({
      title: note.querySelector('h2').textContent,
      tags: [...note.querySelectorAll('.label')].map((label) => label.textContent),
    })),
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(noteCss);
document.adoptedStyleSheets.push(sheet);
