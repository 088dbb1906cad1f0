import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Disclosure, TextToken } from '../../model/index.js';
import { longestTitle, titleUnits } from '../../rules/compliance/title-length.js';
import { readBody } from '../../runtime/read-body.js';
import { fieldFindings } from '../internal/findings/findings-template.js';
import { findingsAt } from '../internal/findings/note-findings.js';
import { type EditorView, valueOf } from './editor-view.js';
import { typedText } from './typed-text.js';

/** The words of a note, and what the law wants said of it. */
export function noteFormTemplate(view: EditorView): TemplateResult {
  const { t, note, findings, locale, act } = view;
  const text = textOf(note.body);
  return html`<section class="note-form" part="note-form" aria-label=${t.note}>
    <h3>${t.note}</h3>
    <label class="field"
      ><span class="row spread"
        >${t.title}<span class="quiet">${t.titleUnits(titleUnits(note.title), longestTitle)}</span></span
      >
      <input
        name="title"
        maxlength="200"
        .value=${typedText(note.title)}
        @input=${(event: Event) => act({ kind: 'editNote', fields: { title: valueOf(event) } }, 'title')}
      />
    </label>
    ${fieldFindings(findingsAt(findings, 'title'), locale)}
    <label class="field"
      >${t.body}
      <textarea
        name="body"
        rows="5"
        ?readonly=${text === undefined}
        .value=${typedText(text ?? plain(note.body))}
        @input=${(event: Event) => act({ kind: 'editNote', fields: { body: typedBody(valueOf(event)) } }, 'body')}
      ></textarea>
    </label>
    ${text === undefined ? html`<p class="quiet">${t.bodyRich}</p>` : nothing}
    ${fieldFindings(findingsAt(findings, 'body'), locale)} ${disclosureTemplate(view)}
    <label class="field"
      >${t.noteId}
      <input
        name="id"
        maxlength="200"
        .value=${live(note.id)}
        @change=${(event: Event) => act({ kind: 'editNote', fields: { id: valueOf(event) } })}
      />
    </label>
  </section>`;
}

function disclosureTemplate({ t, note, findings, locale, act }: EditorView): TemplateResult {
  const [disclosure] = note.disclosures;
  const set = (disclosures: readonly Disclosure[], subject?: string): void =>
    act({ kind: 'editNote', fields: { disclosures } }, subject);
  const kinds = [
    ['', t.disclosureNone],
    ['advertisement', t.disclosureAdvertisement],
    ['partnership', t.disclosurePartnership],
  ] as const;
  return html`<fieldset class="choices">
      <legend>${t.disclosure}</legend>
      ${kinds.map(
        ([kind, says]) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="disclosure"
              value=${kind}
              .checked=${live((disclosure?.kind ?? '') === kind)}
              @change=${() => set(kind === '' ? [] : [{ ...disclosure, kind }, ...note.disclosures.slice(1)])}
            />${says}</label
          >`,
      )}
    </fieldset>
    ${
      disclosure?.kind === 'partnership'
        ? html`<label class="field"
            >${t.brand}
            <input
              name="brand"
              maxlength="100"
              .value=${typedText(disclosure.brand ?? '')}
              @input=${(event: Event) =>
                set([{ kind: 'partnership', brand: valueOf(event) }, ...note.disclosures.slice(1)], 'brand')}
            />
          </label>`
        : nothing
    }
    ${fieldFindings(findingsAt(findings, 'disclosures'), locale)}`;
}

/** A text as somebody would type it. */
function plain(body: readonly TextToken[]): string {
  const marks = { text: '', link: '', topic: '#', mention: '@' };
  return body.map(({ kind, text }) => marks[kind] + text).join('');
}

/**
 * What was typed or pasted, so that it can be typed on: the platform's own `#topic[话题]#` ends where nothing else would tell,
 * and gets a blank there.
 */
function typedBody(text: string): readonly TextToken[] {
  const body = readBody(text);
  if (textOf(body) !== undefined) return body;
  const apart = body.map((token, at) => {
    const isAfterMark = body[at - 1] !== undefined && body[at - 1]?.kind !== 'text';
    return token.kind === 'text' && isAfterMark && !/^\s/u.test(token.text)
      ? { ...token, text: ` ${token.text}` }
      : token;
  });
  return readBody(plain(apart));
}

/** The same where it is all that there is: read again it is what it was. Undefined where something would be lost. */
function textOf(body: readonly TextToken[]): string | undefined {
  const text = plain(body);
  return JSON.stringify(readBody(text)) === JSON.stringify(body) ? text : undefined;
}
