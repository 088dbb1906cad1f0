import { html, nothing, type TemplateResult } from 'lit';
import { isCleared } from '../../rules/store-setup/checklist.js';
import { actionOf, nextSentence, type SetupView, titleOf } from './setup-view.js';

/** How far the store is, and what is to be done next. */
export function headTemplate(view: SetupView): TemplateResult {
  const { t, locale, setup, checklist } = view;
  const { items, approved, sellable, listings } = checklist;
  const number = new Intl.NumberFormat(locale);
  const done = t.approvedOf(number.format(approved), number.format(items.length));
  return html`<header class="head" part="head">
    <div class="names">
      <h2 id="title">${t.title}</h2>
      <p class="muted">
        <bdi>${setup.name}</bdi> · ${t[`trade_${setup.store.trade}`]} · ${t[`kind_${setup.store.kind}`]}
      </p>
    </div>
    <div class="how-far" part="progress">
      <progress max=${items.length} .value=${approved} aria-label=${done}></progress>
      <p>
        <strong>${done}</strong>${
          listings === 0
            ? nothing
            : html` <span class="muted">· ${t.sellable(number.format(sellable), number.format(listings))}</span>`
        }
      </p>
    </div>
    ${nextTemplate(view)}
  </header>`;
}

function nextTemplate(view: SetupView): TemplateResult {
  const { t, checklist, takes, onOpen } = view;
  const { next, items } = checklist;
  if (!next) {
    return html`<p class="next" part="next">${items.every(isCleared) ? t.allDone : t.allWaiting}</p>`;
  }
  const title = titleOf(t, next);
  const act = actionOf(next);
  return html`<div class="next" part="next">
    <div>
      <p class="label">${t.nextStep}</p>
      <p><strong>${title}</strong></p>
      <p>${nextSentence(view, next)}</p>
    </div>
    ${
      takes && act
        ? html`<button type="button" class="button primary" part="action" @click=${() => onOpen(next)}>
            ${t[`action_${act}`]}
          </button>`
        : nothing
    }
  </div>`;
}
