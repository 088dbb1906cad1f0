import { html } from 'lit';
import '../../../src/elements/insights/define.js';
import type { XhsInsights } from '../../../src/elements/insights/insights.js';
import type { AnalyticsRecord } from '../../../src/model/analytics.js';
import { appears, find, findAll } from '../../../stories/acting.js';
import { lineOf } from '../../fixtures/log-lines.js';
import { stage, wordsOf } from '../stage.js';

export const day = 86_400_000;
/** Noon of 2026-11-20 in Shanghai. */
export const noon = Date.UTC(2026, 10, 20, 4);

export const order = (number: number, note: string, amount: number, at = noon, currency = 'CNY'): AnalyticsRecord =>
  lineOf(
    'purchase',
    {
      transaction_id: String(number),
      currency,
      value: amount,
      items: [
        {
          item_id: 'serum',
          affiliation: 'glow',
          item_category: 'care',
          quantity: 1,
          amount,
          index: 0,
          touches: [{ kind: 'note', note_id: note, author_id: `by ${note}`, at, same_visit: true }],
        },
      ],
    },
    at,
    `visit ${number}`,
    `order ${number}`,
  );

export const shown = (canvas: HTMLElement): XhsInsights => find<XhsInsights>(canvas, 'xhs-insights')!;
export const rows = (canvas: HTMLElement): string[] => findAll(canvas, 'xhs-insights >>> [part~="row"]').map(wordsOf);
export const names = (canvas: HTMLElement): string[] =>
  findAll(canvas, 'xhs-insights >>> [part~="row"] th').map(({ textContent }) => textContent.trim());
export const figure = (canvas: HTMLElement, name: string): string => {
  const tile = findAll(canvas, 'xhs-insights >>> [part~="figure"]').find((each) => wordsOf(each).startsWith(name));
  return tile?.querySelector('.value')?.textContent.trim() ?? '';
};

export const show = async (
  lines: readonly unknown[] | Blob,
  ready = 'xhs-insights >>> [part~="row"]',
): Promise<{ canvas: HTMLElement; element: XhsInsights }> => {
  const { canvas } = await stage(() => html`<xhs-insights .data=${lines} time-zone="Asia/Shanghai"></xhs-insights>`, {
    padding: 0,
  });
  await appears(canvas, ready);
  return { canvas, element: shown(canvas) };
};
