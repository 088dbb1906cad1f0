import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { shows } from '../acting.js';
import { roomOf } from '../live-room.js';
import { fillCart } from '../place-order.js';
import { pictureUrl } from '../sample-shop.js';
import { save } from '../save-wishes.js';
import { scene } from '../scene.js';
import { chinese, dark, phone, rightToLeft, type Story, type StoryMeta } from '../story.js';

export default {
  id: 'guides-all-elements',
  title: 'Guides/All elements 全部组件',
  component: 'xhs-provider',
  tags: ['!autodocs'],
  parameters: {
    settled: shows(
      'xhs-note >>> [part~="pictures"]',
      'xhs-cart >>> [part~="line"]',
      'xhs-pdp >>> [part~="price"]',
      'xhs-store >>> [part~="feed"]',
      'xhs-wishlist >>> [part~="price"]',
    ),
    hasBar: true,
    // Of which element?
    controls: { disable: true },
  },
} satisfies StoryMeta;

const serum = 'isle-glow-serum';

/** What shoppers meet, small things first. What opens over the page stands in it here. */
const all: readonly TemplateResult[] = [
  html`<section>
    <xhs-cart-button></xhs-cart-button>
    <xhs-countdown festival="double-11"></xhs-countdown>
    <xhs-coupon product-id=${serum}></xhs-coupon>
  </section>`,
  html`<xhs-product-card product-id="isle-glow-lip-tea"></xhs-product-card>`,
  html`<xhs-product-tag product-id="norra-lune-cream" x="0.58" y="0.62">
    <img
      src=${pictureUrl('notes/night-routine/1.webp')}
      width="360"
      height="480"
      alt="A cleanser and a jar of cream beside a lamp"
    />
  </xhs-product-tag>`,
  html`<xhs-note note-id="morning-shelf"></xhs-note>`,
  html`<xhs-pdp inline product-id=${serum}></xhs-pdp>`,
  html`<xhs-cart inline></xhs-cart>`,
  html`<xhs-checkout inline></xhs-checkout>`,
  html`<xhs-orders inline></xhs-orders>`,
  html`<xhs-store inline store-id="norra-lune"></xhs-store>`,
  html`<xhs-wishlist></xhs-wishlist>`,
  html`<xhs-reviews product-id=${serum}></xhs-reviews>`,
  html`<xhs-questions product-id=${serum}></xhs-questions>`,
  html`<xhs-comments note-id="morning-shelf"></xhs-comments>`,
  html`<xhs-review-form inline product-id=${serum}></xhs-review-form>`,
  html`<xhs-live-tray inline room-id="evening"></xhs-live-tray>`,
  html`<xhs-search query="isle" show="products"></xhs-search>`,
  html`<xhs-market></xhs-market>`,
  html`<xhs-feed></xhs-feed>`,
];

const show: Pick<Story, 'render'> = {
  render: (_, context) =>
    scene(context, () => html`${all}`, {
      columns: 'as-fit',
      sampleOrders: true,
      live: roomOf(),
      prepare: async (sample) => {
        await fillCart(sample.shop);
        await save(sample);
      },
    }),
};

/** A theme, or tokens of your own, are set in the panel _Tokens_. */
export const Default: Story = show;
export const Dark: Story = { ...show, globals: dark };
export const Chinese: Story = { ...show, globals: chinese };
export const RightToLeft: Story = { ...show, globals: rightToLeft };
export const Phone: Story = { ...show, globals: phone };
