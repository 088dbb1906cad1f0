import { createElement, Fragment, type ReactElement } from 'react';

/** A sentence in which names stand between backticks. */
export function Marked({ text }: { readonly text: string }): ReactElement {
  const parts = text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? createElement('code', { key: index }, part) : part));
  return createElement(Fragment, null, ...parts);
}
