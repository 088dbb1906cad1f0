// Hands the HTML of a story on to its panel, and to "Show code" in the docs.
import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SNIPPET_RENDERED } from 'storybook/internal/docs-tools';
import { addons } from 'storybook/preview-api';
import type { StoryShownEvent } from '../stories/scene.js';
import { askMessage, type Shown, shownMessage } from './messages.js';

const shown = new Map<string, string>();
let last: Shown | undefined;

type Channel = ReturnType<typeof addons.getChannel>;

/** A story over the page has a frame of its own within the docs; its code is shown outside that frame. */
function channels(): Channel[] {
  const { parent } = window;
  const isInDocs = parent !== window && parent.location.pathname.endsWith('/iframe.html');
  const outer = (parent as { __STORYBOOK_ADDONS_CHANNEL__?: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
  return [addons.getChannel(), ...(isInDocs && outer ? [outer] : [])];
}

export const tellPageHtml: DecoratorFunction<WebComponentsRenderer> = (story, context) => {
  const { id } = context;
  const tell = ({ html: source }: StoryShownEvent): void => {
    shown.set(id, source);
    last = { id, html: source };
    for (const channel of channels()) {
      channel.emit(SNIPPET_RENDERED, { id, source, args: context.unmappedArgs });
      channel.emit(shownMessage, last);
    }
  };
  return html`<div @story-shown=${tell}>${story()}</div>`;
};

/** The code of a story in the docs: not the stage on which it stands. */
export function shownHtml(code: string, { id }: { readonly id: string }): string {
  return shown.get(id) ?? (code.includes('<story-scene') ? '' : code);
}

addons.getChannel().on(askMessage, () => last && addons.getChannel().emit(shownMessage, last));
