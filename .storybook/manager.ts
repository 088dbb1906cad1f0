// Two panels beside every story: its HTML to copy, and the tokens to try out.
import { createElement } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import { HtmlPanel } from './html-panel.js';
import { htmlPanel, tokensPanel } from './messages.js';
import { TokensPanel } from './tokens-panel.js';

const panels = [
  { id: htmlPanel, title: 'HTML', content: HtmlPanel },
  { id: tokensPanel, title: 'Tokens', content: TokensPanel },
];

addons.register('xhs', () => {
  for (const { id, title, content } of panels) {
    addons.add(id, {
      type: types.PANEL,
      title,
      match: ({ viewMode }) => viewMode === 'story',
      render: ({ active = false }) => createElement(AddonPanel, { active, children: createElement(content) }),
    });
  }
});
// The HTML is what designers ask for first.
addons.setConfig({
  selectedPanel: htmlPanel,
  // The tag is there to be searched for.
  sidebar: { renderLabel: ({ name }) => name.replace(/ xhs-[\w-]+$/, '') },
  theme: create({ base: 'light', brandTitle: 'xhs-elements', brandUrl: './' }),
});
