import { once } from '../../../lib/once.js';

const load = once(() => import('../../coupon/define.js'));

/** Sends for what draws coupons. Where it does not come there are none; whatever is drawn next asks for it again. */
export function sendForCoupons(): void {
  load().catch(() => undefined);
}
