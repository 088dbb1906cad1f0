import { html, type TemplateResult } from 'lit';
import type { TextToken } from '../../model/index.js';

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
