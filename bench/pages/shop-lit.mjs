// The same with Lit and one atom, and nothing that a product needs besides.
import { html, LitElement } from 'lit';
import { atom } from 'nanostores';
import { line, note } from './shop-data.mjs';
import { runShop } from './shop-page.mjs';
import { shopCss } from './shop.css.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(shopCss);
const $held = atom(0);

class Base extends LitElement {
  static styles = [sheet];
  connectedCallback() {
    super.connectedCallback();
    this.stop = $held.listen(() => this.requestUpdate());
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }
}

customElements.define(
  'lit-note',
  class extends Base {
    render() {
      const { url, width, height, alt } = note.picture;
      return html`<article class="note">
        <div class="author">${note.author.name}</div>
        <div class="picture">
          <img src=${url} width=${width} height=${height} alt=${alt} />${note.tags.map(
            ({ label, price }) => html`<button class="tag"><span class="label">${label} ${price}</span></button>`,
          )}
        </div>
        <h2>${note.title}</h2>
        <p>${note.body}</p>
      </article>`;
    }
    updated() {
      this.renderRoot.querySelectorAll('.tag').forEach((tag, at) => {
        tag.style.setProperty('--_x', `${note.tags[at].x * 100}%`);
        tag.style.setProperty('--_y', `${note.tags[at].y * 100}%`);
      });
    }
  },
);
customElements.define(
  'lit-cart-button',
  class extends Base {
    render() {
      return html`<button class="cart-button">Cart <span>${$held.get()}</span></button>`;
    }
  },
);
customElements.define(
  'lit-cart',
  class extends Base {
    static properties = { open: { type: Boolean } };
    render() {
      const row = html`<li>${line.title} ${line.price} × ${$held.get()}<button>−</button><button>+</button></li>`;
      return html`<dialog>
        <h2>Cart</h2>
        <ul>
          ${this.open ? row : ''}
        </ul>
      </dialog>`;
    }
    updated() {
      const dialog = this.renderRoot.querySelector('dialog');
      if (this.open && !dialog.open) dialog.showModal();
      if (!this.open) dialog.close();
    }
  },
);

const [shown, button, cart] = ['lit-note', 'lit-cart-button', 'lit-cart'].map((name) => document.createElement(name));
button.addEventListener('click', () => (cart.open = true));
document.querySelector('main').append(shown, button, cart);

await runShop({
  tags: () => [...shown.renderRoot.querySelectorAll('.label')].map(({ textContent }) => textContent),
  fill: () => $held.set($held.get() + 1),
  open: () => button.renderRoot.querySelector('button').click(),
  lines: () =>
    cart.renderRoot.querySelector('dialog').open
      ? [...cart.renderRoot.querySelectorAll('li')].map(({ textContent }) => textContent)
      : [],
  close: () => (cart.open = false),
});
