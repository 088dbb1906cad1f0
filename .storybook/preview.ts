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
      // As a shopper comes by them, and as a brand does. Storybook reads this without running it: it cannot be put together elsewhere.
      storySort: {
        order: [
          'Guides',
          ['Welcome', 'All elements 全部组件', 'Tokens'],
          'Elements',
          [
            'Note 笔记 xhs-note',
            'Note with a video 视频笔记 xhs-note',
            'Note viewer 笔记浮层 xhs-note-viewer',
            'Product tag 商品标签 xhs-product-tag',
            'Product card 商品卡片 xhs-product-card',
            'Product page 商品页 xhs-pdp',
            'Coupon 优惠券 xhs-coupon',
            'Countdown 倒计时 xhs-countdown',
            'Cart button 购物车按钮 xhs-cart-button',
            'Cart 购物车 xhs-cart',
            'Checkout 结账 xhs-checkout',
            'Checkout: payment 付款 xhs-checkout',
            'Checkout: cross-border 跨境购 xhs-checkout',
            'Orders 我的订单 xhs-orders',
            'Order 订单详情 xhs-order',
            'Review form 写评价 xhs-review-form',
            'Reviews 评价 xhs-reviews',
            'Questions 问大家 xhs-questions',
            'Comments 评论 xhs-comments',
            'Wish list 心愿单 xhs-wishlist',
            'Store 店铺 xhs-store',
            'Market 市集 xhs-market',
            'Feed 瀑布流 xhs-feed',
            'Search 搜索 xhs-search',
            'Live 直播间 xhs-live',
            'Live tray 直播购物袋 xhs-live-tray',
            'Provider 店铺上下文 xhs-provider',
          ],
          'Merchant',
          [
            'Tag editor 标签编辑器 xhs-tag-editor',
            'Note lint 笔记自查 xhs-note-lint',
            'Store setup 开店 xhs-store-setup',
            'Live host 主播台 xhs-live-host',
            'Insights 数据 xhs-insights',
          ],
        ],
      },
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
