import { html } from 'lit';
import '../src/elements/countdown/define.js';
import { shows } from './acting.js';
import { scene } from './scene.js';
import { chinese, dark, narrow, rightToLeft, type Story, type StoryMeta } from './story.js';

interface Args {
  /** Hours from now; below zero it is open already. */
  readonly opens: number;
  /** Hours from now. */
  readonly closes: number;
  readonly label: string;
}

export default {
  id: 'elements-countdown',
  title: 'Elements/Countdown 倒计时 xhs-countdown',
  component: 'xhs-countdown',
  parameters: { settled: shows('xhs-countdown >>> [role="timer"]') },
} satisfies StoryMeta;

const fromNow = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

function show(opens: number, closes: number, label = 'Double 11'): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { opens, closes, label },
    render: (args, context) =>
      scene(
        context,
        () =>
          html`<xhs-countdown
            opens=${fromNow(args.opens)}
            closes=${fromNow(args.closes)}
            label=${args.label}
          ></xhs-countdown>`,
      ),
  };
}

export const Default: Story<Args> = show(-2, 3);
export const Before: Story<Args> = show(75, 99);
export const Over: Story<Args> = {
  ...show(-5, -1),
  parameters: { settled: (canvas: HTMLElement) => shows('xhs-countdown:state(over)')(canvas) },
};
export const Chinese: Story<Args> = { ...show(75, 99, '双11'), globals: chinese };
export const Dark: Story<Args> = { ...show(-2, 3), globals: dark };
export const RightToLeft: Story<Args> = { ...show(75, 99), globals: rightToLeft };
export const Narrow: Story<Args> = { ...show(75, 99), globals: narrow };

/** Words of the page's own, as long as they are. */
export const LongText: Story<Args> = {
  ...show(75, 99),
  render: (args, context) =>
    scene(
      context,
      () =>
        html`<xhs-countdown opens=${fromNow(args.opens)} closes=${fromNow(args.closes)}
          ><span slot="before"
            >The shop of the harbour opens its doors to early birds, night owls and all others in</span
          >
        </xhs-countdown>`,
    ),
  globals: narrow,
};

/** The days that a festival is named after. */
export const Festival: Story<Args> = {
  ...show(0, 0),
  render: (_, context) => scene(context, () => html`<xhs-countdown festival="double-11"></xhs-countdown>`),
};
