// The book of the gateway: which trades there are, and what was charged. Nothing is ever charged twice for one trade.
import { randomInt } from 'node:crypto';

const quarterOfAnHour = 15 * 60 * 1000;

export class Trades {
  #trades = new Map();

  /** How long a trade can be paid, in milliseconds, where a merchant does not say. */
  life = quarterOfAnHour;

  /**
   * Opens a trade, once: asked for again, it is the same one. One over another amount is refused.
   * @param wanted `{ id, amount, currency, subject, appId, notifyUrl, returnUrl, expiresAt }`, the amount in minor units.
   */
  open(wanted) {
    const known = this.find(wanted.id);
    if (known) return known.amount === wanted.amount ? known : null;
    if (!Number.isSafeInteger(wanted.amount) || wanted.amount <= 0) return null;
    const trade = {
      currency: 'CNY',
      subject: '',
      expiresAt: Date.now() + this.life,
      ...wanted,
      number: `${Date.now()}${randomInt(1e8, 1e9)}`,
      state: 'open',
      charges: [],
      refunds: [],
      notices: [],
    };
    this.#trades.set(trade.id, trade);
    return trade;
  }

  /** The trade as it stands: one whose time is over is closed. */
  find(id) {
    const trade = this.#trades.get(id);
    if (trade?.state === 'open' && trade.expiresAt <= Date.now()) trade.state = 'closed';
    return trade;
  }

  /** The shopper pays. @returns whether it was this call that charged her. */
  pay(id) {
    const trade = this.find(id);
    if (trade?.state !== 'open') return false;
    trade.state = 'paid';
    trade.charges.push({ amount: trade.amount, at: Date.now() });
    return true;
  }

  /** Nobody pays it any more; what is paid stays paid. */
  close(id) {
    const trade = this.find(id);
    if (trade?.state === 'open') trade.state = 'closed';
    return trade;
  }

  /** Gives nothing back from now on. */
  refusesRefunds = false;

  /** Gives an amount back, all of it where none is named: once for each key, and never more than was paid. */
  refund(id, { key = '', amount } = {}) {
    const trade = this.find(id);
    if (trade?.state !== 'paid' || this.refusesRefunds || trade.refunds.some((refund) => refund.key === key))
      return trade;
    const left = trade.refunds.reduce((sum, refund) => sum - refund.amount, trade.amount);
    const back = amount ?? left;
    if (Number.isSafeInteger(back) && back > 0 && back <= left)
      trade.refunds.push({ key, amount: back, at: Date.now() });
    return trade;
  }

  all() {
    return [...this.#trades.keys()].map((id) => this.find(id));
  }
}
