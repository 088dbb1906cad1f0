import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';

const applied = new Set<string>();

/** Sets the tokens of the panel where a page would: on the root of the document. */
export const applyTokens: DecoratorFunction<WebComponentsRenderer> = (story, { globals }) => {
  const { style } = document.documentElement;
  const tokens = (globals['tokens'] ?? {}) as Readonly<Record<string, string>>;
  for (const name of applied) if (!(name in tokens)) style.removeProperty(name);
  for (const [name, value] of Object.entries(tokens)) {
    style.setProperty(name, value);
    applied.add(name);
  }
  return story();
};
