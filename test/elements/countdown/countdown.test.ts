import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { XhsCountdown } from '../../../src/elements/countdown/countdown.js';
import '../../../src/elements/countdown/define.js';
import { sale as en } from '../../../src/i18n/en/sale.js';
import { sale as chinese } from '../../../src/i18n/zh-cn/sale.js';
import { appears, find, findAll, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/countdown.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { sleepFor } from '../sleep.js';
import { stage, wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { closes: '2036-11-12T00:00:00+08:00' },
    taken: (element) => element.matches(':state(open)'),
  },
  sentence: { en: en.endsIn, 'zh-CN': chinese.endsIn },
});

describe('xhs-countdown', () => {
  const hour = 3_600_000;

  /** Beside a back end whose clock is a number of milliseconds ahead of this one. */
  async function show(opens: number, closes: number, ahead: number): Promise<XhsCountdown> {
    const at = (time: number): string => new Date(Date.now() + time).toISOString();
    const { canvas } = await stage(
      () => html`<xhs-countdown label="Tea days" opens=${at(opens)} closes=${at(closes)}></xhs-countdown>`,
      {
        adapter: (sample) =>
          new Proxy(sample, {
            get(target, key) {
              if (key === 'serverTime') {
                return () => Promise.resolve({ earliest: Date.now() + ahead, latest: Date.now() + ahead });
              }
              const value: unknown = Reflect.get(target, key, target);
              return typeof value === 'function' ? (value.bind(target) as unknown) : value;
            },
          }),
      },
    );
    const countdown = await appears<XhsCountdown>(canvas, 'xhs-countdown');
    await until(() => countdown.phase, 'the time of the shop');
    return countdown;
  }

  it('counts by the clock of the back end, whatever the clock of the device says', async () => {
    const countdown = await show(24 * hour + 90_000, 30 * hour, 24 * hour);
    expect(countdown.phase).to.equal('before');
    expect(countdown.matches(':state(before)')).to.equal(true);
    expect(find(countdown.shadowRoot!, '[role="timer"]')?.textContent).to.match(/^00:01:[0-3]\d$/);
    expect(wordsOf(countdown)).to.contain(`${en.startsIn} 1 minute`);
  });

  it('says once that it has begun, and counts on to its end', async () => {
    const countdown = await show(hour, 10 * hour, 0);
    expect(countdown.phase).to.equal('before');
    sleepFor(hour);
    await until(() => countdown.phase === 'open', 'the opening');
    const region = document.querySelector('body > [role="status"]');
    expect(region?.textContent).to.equal(en.begun('Tea days'));
    expect(wordsOf(countdown)).to.contain(en.endsIn);
    const shown = find(countdown.shadowRoot!, '[role="timer"]')?.textContent;
    await until(() => find(countdown.shadowRoot!, '[role="timer"]')?.textContent !== shown, 'the next second');
    expect(region?.textContent, 'nothing is said each second').to.equal(en.begun('Tea days'));
  });

  it('has each of its numbers in one line, in the banner of a narrow page as well', async () => {
    const countdown = await show(346 * 24 * hour, 400 * 24 * hour, 0);
    countdown.style.setProperty('inline-size', '120px');
    const boxes = findAll(countdown.shadowRoot!, '[role="timer"] b');
    expect(boxes.length).to.equal(4);
    for (const { clientHeight } of boxes) expect(clientHeight).to.equal(24);
  });

  it('is over once and for all', async () => {
    const countdown = await show(-hour, -1, 0);
    expect(countdown.phase).to.equal('over');
    expect(find(countdown.shadowRoot!, '[role="timer"]')).to.equal(undefined);
    expect(wordsOf(countdown)).to.equal(en.over);
  });

  it('takes a festival in place of its own moments', async () => {
    const { canvas } = await stage(() => html`<xhs-countdown festival="618"></xhs-countdown>`);
    const countdown = await appears<XhsCountdown>(canvas, 'xhs-countdown');
    await until(() => countdown.phase, 'the time of the shop');
    expect(countdown.phase).to.be.oneOf(['before', 'open']);
  });
});
