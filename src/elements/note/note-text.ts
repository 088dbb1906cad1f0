import { html, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Note, TextToken } from '../../model/index.js';

/** The body of a note. Tokens are text: markup in them is shown as it was typed. */
export function bodyTemplate(tokens: readonly TextToken[]): TemplateResult {
  return html`${tokens.map((token) => tokenTemplate(token))}`;
}

/** A token is kept without the sign that it is known by. */
const signs = { topic: '#', mention: '@', link: '' } as const;

function tokenTemplate(token: TextToken): TemplateResult | string {
  if (token.kind === 'text') return token.text;
  const text = `${signs[token.kind]}${token.text}`;
  return token.url
    ? html`<a class="token" part=${token.kind} href=${token.url}>${text}</a>`
    : html`<span class="token" part=${token.kind}>${text}</span>`;
}

/** That a note is an advertisement, or a partnership, and with whom. */
export function disclosuresTemplate(disclosures: Note['disclosures'], locale: string): readonly TemplateResult[] {
  const t = messagesFor(sharedMessages, locale);
  return disclosures.map(
    ({ kind, brand }) =>
      html`<span class="disclosure" part="disclosure"
          >${kind === 'advertisement' ? t.advertisement : brand ? t.partnershipWith(brand) : t.partnership}</span
        >${' '}`,
  );
}
