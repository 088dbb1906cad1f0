// Shows in the panel "Actions" what the elements of a story ask for and tell, with what each event holds.
import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { useEffect } from 'storybook/preview-api';

/** On the window: what has opened over the page has left the story, and an event may come from the page itself. */
export const logEvents =
  (names: readonly string[]): DecoratorFunction<WebComponentsRenderer> =>
  (story, { viewMode }) => {
    useEffect(() => {
      // Stories side by side in the docs have no panel.
      if (viewMode === 'docs') return undefined;
      const log = ({ type, detail }: Event & { readonly detail?: unknown }): void => action(type)(detail);
      for (const name of names) addEventListener(name, log);
      return () => {
        for (const name of names) removeEventListener(name, log);
      };
    }, [viewMode]);
    return story();
  };
