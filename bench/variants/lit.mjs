// What Lit alone costs: the same note as the smallest Lit element that draws it. No shop, no language, no check of data.
import { css, html, LitElement } from 'lit';
import { run } from '../page.mjs';
import { noteCss } from './note.css.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(noteCss);

class LitNote extends LitElement {
  static properties = { note: { attribute: false } };
  static styles = [
    sheet,
    css`
      :host {
        display: block;
      }
    `,
  ];

  render() {
    const { author, images, tags, title, body, counts } = this.note;
    const [picture] = images;
    return html`<article class="note">
      <div class="author">
        <span class="avatar">${author.name[0]}</span><span class="author-name">${author.name}</span>
      </div>
      <div class="picture">
        <img
          src=${picture.url}
          width=${picture.width}
          height=${picture.height}
          alt=${picture.alt}
          draggable="false"
        />${tags.map(
          ({ label, price }) =>
            html`<button class="tag">
              <span class="dot"></span><span class="label"><span>${label}</span><span>${` ${price}`}</span></span>
            </button>`,
        )}
      </div>
      <div class="text">
        <h2>${title}</h2>
        <p>${body}</p>
      </div>
      <div class="reactions">
        <button>♥ ${counts.likes}</button><button>★ ${counts.saves}</button><span>${counts.comments}</span
        ><button>↗</button>
      </div>
    </article>`;
  }

  updated() {
    this.renderRoot.querySelectorAll('.tag').forEach((element, index) => {
      element.style.setProperty('--_x', `${this.note.tags[index].x * 100}%`);
      element.style.setProperty('--_y', `${this.note.tags[index].y * 100}%`);
    });
  }
}
customElements.define('lit-note', LitNote);

await run({
  async mount(root, notes) {
    const elements = notes.map((note) => Object.assign(document.createElement('lit-note'), { note }));
    root.append(...elements);
    await Promise.all(elements.map((element) => element.updateComplete));
  },
  shown: (root) =>
    [...root.querySelectorAll('lit-note')].map(({ shadowRoot }) => ({
      title: shadowRoot.querySelector('h2').textContent,
      tags: [...shadowRoot.querySelectorAll('.label')].map((label) => label.textContent),
    })),
});
