// The texts that the panels and tables are made from, taken in when Storybook is built.
import theme from '../../src/elements/internal/theme.styles.ts?raw';

export { default as adapterSource } from '../../src/commerce/adapter.ts?raw';
export { default as planSource } from '../../src/testing/faults/fault-plan.ts?raw';
export { default as subjectSource } from '../../src/testing/commerce-subject.ts?raw';
export { default as adapterTable } from '../../docs/adapters.md?raw';
export { default as adapterGuide } from '../../docs/write-an-adapter.md?raw';
export { default as manifest } from '../../custom-elements.json';

/** The styles of every element; the theme is the first of them. */
export const styleSources: Readonly<Record<string, string>> = {
  'src/elements/internal/theme.styles.ts': theme,
  ...import.meta.glob('../../src/elements/**/*.styles.ts', { query: '?raw', import: 'default', eager: true }),
};

export const eventSources: Readonly<Record<string, string>> = import.meta.glob('../../src/events/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const storySources: Readonly<Record<string, string>> = import.meta.glob('../*.stories.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export { theme as themeSource };
