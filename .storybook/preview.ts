import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../custom-elements.json';
import { elementRows } from '../stories/docs/element-rows.js';
import { readEvents } from '../stories/docs/read-events.js';
import { readTokens } from '../stories/docs/read-tokens.js';
import { eventSources, styleSources, themeSource } from '../stories/docs/sources.js';
import { viewports } from '../stories/story.js';
import { faultKinds } from '../src/testing/faults/fault-kinds.js';
import { shownHtml, tellPageHtml } from './page-html.js';
import { waitUntilSettled } from './settled.js';
import { logEvents } from './logged-events.js';
import { applyTokens } from './tokens.js';

// Attributes, events, slots, parts and custom properties of each element, as its class comment describes them.
setCustomElementsManifest(manifest);

/** What a story takes can be changed beside it, as can the attributes of its element; the rest is there to be read. */
const controlsOfArgs: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (!(name in initialArgs)) return [name, { ...argType, control: argType.control ?? false }];
      const type = argType.options ? 'select' : typeof initialArgs[name] === 'number' ? 'number' : 'text';
      return [name, { ...argType, control: { type } }];
    }),
  );

const styles = Object.values(styleSources).join('\n');
const facts = { events: readEvents(eventSources), tokens: readTokens(themeSource) };

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsOfArgs],
  decorators: [applyTokens, tellPageHtml, logEvents(facts.events.map(({ name }) => name))],
  // The last one of these runs first: axe looks after it.
  afterEach: waitUntilSettled,
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    },
    viewport: { options: viewports },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      source: { transform: shownHtml, language: 'html' },
      extractArgTypes: (tag: string) => elementRows(manifest, tag, facts),
    },
    tokens: readTokens(styles),
    options: {
      storySort: { order: ['Guides', ['Welcome', 'All elements 全部组件', 'Tokens'], 'Elements', 'Merchant'] },
    },
  },
  initialGlobals: { locale: 'en', direction: 'ltr', scheme: 'light', faults: '', tokens: {} },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    faults: {
      description: 'What goes wrong between the elements and the shop, once the story stands ready',
      toolbar: {
        title: 'Faults',
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: '', title: 'No faults' },
          ...Object.entries(faultKinds).map(([value, says]) => ({ value, title: value, right: says })),
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Colour scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
};

export default preview;
