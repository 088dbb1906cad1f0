import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type SetupDocument, storeKinds, storeTrades } from '../../model/store-setup.js';
import type { PaperCheck, SetupItem } from '../../rules/store-setup/checklist.js';
import { canOpen } from '../../rules/store-setup/required-papers.js';
import { paperName, type SetupView, titleOf } from './setup-view.js';

/** What is filled in before something is handed in: what the store is to be, and the papers that it needs. */
export function setupFormTemplate(view: SetupView, item: SetupItem): TemplateResult {
  const { t, submissionOf, onSubmit, onClose } = view;
  const isSending = submissionOf(item) === 'sending';
  return html`<form
    class="form"
    part="form"
    aria-label=${titleOf(t, item)}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (!isSending) onSubmit(item, event.currentTarget as HTMLFormElement);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      onClose(item);
    }}
  >
    ${item.kind === 'account' ? choiceTemplate(view) : nothing}
    ${item.papers.map((check, at) => fieldsTemplate(view, check, at))}
    <div class="row">
      <button class="button primary" part="send" aria-disabled=${isSending}>${isSending ? t.sending : t.send}</button>
      <button type="button" class="button" part="cancel" @click=${() => onClose(item)}>${t.cancel}</button>
    </div>
  </form>`;
}

/** The papers that a form holds, by the papers that were asked for. */
export function documentsOf(form: HTMLFormElement, item: SetupItem): readonly SetupDocument[] {
  const values = new FormData(form);
  const text = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return item.papers.flatMap(({ paper }, at): readonly SetupDocument[] => {
    const [issuer, validTo, url] = [text(`issuer-${at}`), text(`validTo-${at}`), text(`url-${at}`)];
    const kind = text(`kind-${at}`) || (paper.anyOf[0] ?? '');
    const number = text(`number-${at}`);
    if (number === '') return [];
    return [{ kind, number, ...(issuer && { issuer }), ...(validTo && { validTo }), ...(url && { url }) }];
  });
}

/** Whether somebody has typed into it what was not there before. */
export function isTyped(form: HTMLFormElement | null): boolean {
  return [...(form?.querySelectorAll('input') ?? [])].some(({ value, defaultValue }) => value !== defaultValue);
}

function choiceTemplate({ t, choice, onChoose }: SetupView): TemplateResult {
  const { trade, kind } = choice;
  return html`<fieldset class="choices">
      <legend>${t.trade}</legend>
      ${storeTrades.map(
        (each) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="trade"
              value=${each}
              .checked=${live(trade === each)}
              @change=${() => onChoose({ trade: each, kind: canOpen(kind, each) ? kind : 'enterprise' })}
            />${t[`trade_${each}`]}</label
          >`,
      )}
    </fieldset>
    <fieldset class="choices">
      <legend>${t.kind}</legend>
      ${storeKinds
        .filter((each) => canOpen(each, trade))
        .map(
          (each) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="kind"
                value=${each}
                .checked=${live(kind === each)}
                @change=${() => onChoose({ trade, kind: each })}
              />${t[`kind_${each}`]}</label
            >`,
        )}
    </fieldset>
    ${trade === 'crossBorder' ? html`<p class="muted small">${t.notAcross}</p>` : nothing}`;
}

function fieldsTemplate({ t }: SetupView, { paper, document }: PaperCheck, at: number): TemplateResult {
  return html`<fieldset class="paper-fields">
    <legend>${paperName(t, paper)}</legend>
    ${
      paper.anyOf.length > 1
        ? html`<label class="field"
            >${t.paperKind}
            <select name=${`kind-${at}`} part="field">
              ${paper.anyOf.map(
                (kind) =>
                  html`<option value=${kind} ?selected=${kind === document?.kind}>${t[`paper_${kind}`]}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    <label class="field"
      >${t.number}
      <input
        name=${`number-${at}`}
        part="field"
        required
        maxlength="80"
        autocomplete="off"
        value=${document?.number ?? ''}
      />
    </label>
    <label class="field"
      >${t.issuer}
      <input name=${`issuer-${at}`} part="field" maxlength="200" autocomplete="off" value=${document?.issuer ?? ''} />
    </label>
    <label class="field"
      >${t.validTo}
      <input
        name=${`validTo-${at}`}
        part="field"
        type="date"
        aria-describedby=${`until-${at}`}
        value=${document?.validTo ?? ''}
      />
      <span class="muted small" id=${`until-${at}`}>${t.validToHint}</span>
    </label>
    <label class="field"
      >${t.link}
      <input
        name=${`url-${at}`}
        part="field"
        type="url"
        maxlength="2000"
        placeholder="https://"
        value=${document?.url ?? ''}
      />
    </label>
  </fieldset>`;
}
