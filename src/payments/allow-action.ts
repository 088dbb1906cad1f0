import { allowedAddress } from '../lib/allowed-address.js';
import type { PaymentAction } from '../model/index.js';

/** An action that the page may carry out, and what of it was refused. */
export interface AllowedAction {
  /** Kind `none` where the whole of it was refused. */
  readonly action: PaymentAction;
  /** Which property leads where it must not. */
  readonly refused?: 'url' | 'link';
}

/** Apps that take a payment over, by the schemes that their own sites open them with. */
const apps = /^(weixin|alipays?|upwallet|uppaywallet):\/\/./i;

/**
 * What is left of an action when it may lead to no other hosts than these. An address that is refused never reaches the
 * page: a shopper is not sent where nobody has said that she may be sent.
 */
export function allowAction(action: PaymentAction, hosts: readonly string[]): AllowedAction {
  if (action.kind === 'redirect' || action.kind === 'post_form') {
    const url = allowedAddress(action.url, hosts);
    return url ? { action: { ...action, url: url.href } } : { action: { kind: 'none' }, refused: 'url' };
  }
  if (action.kind !== 'render_qrcode' || action.link === undefined) return { action };
  if (apps.test(action.link) || allowedAddress(action.link, hosts)) return { action };
  const { link: _, ...code } = action;
  return { action: code, refused: 'link' };
}
