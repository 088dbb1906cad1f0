import { createElement as h, type ReactElement, useEffect, useState } from 'react';
import { SyntaxHighlighter } from 'storybook/internal/components';
import { useChannel, useStorybookState } from 'storybook/manager-api';
import { askMessage, type Shown, shownMessage } from './messages.js';

/** What a page has to contain for the story that is shown, with its arguments as they are now. */
export function HtmlPanel(): ReactElement {
  const { storyId } = useStorybookState();
  const [shown, setShown] = useState<Shown>();
  const emit = useChannel({ [shownMessage]: setShown });
  // Not whenever there is another `emit`: each answer brings one.
  useEffect(() => emit(askMessage), [storyId]);
  if (shown?.id !== storyId) return h('p', { style: { padding: 16 } }, 'Waiting for the story …');
  const code = h(
    SyntaxHighlighter,
    { language: 'html', copyable: true, padded: true, format: false, wrapLongLines: true },
    shown.html,
  );
  return h('div', { 'data-panel': 'html' }, code);
}
