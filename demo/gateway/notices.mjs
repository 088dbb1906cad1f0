// How the gateway tells a merchant that a trade is paid, and everything that may go wrong with it.
import { randomUUID } from 'node:crypto';
import { makeKeys, signNotice } from './signatures.mjs';

/**
 * - `once`: as it should be, at the moment of the payment.
 * - `early`: before the shopper's page hears that she has paid, so before she comes back.
 * - `late`: held back until `release()`.
 * - `duplicate`: three at once.
 * - `missing`: never. A merchant who asks still hears the truth.
 * - `tampered`: with another amount than was signed, signed by somebody else, and for another trade; no true one.
 */
export const noticeModes = ['once', 'early', 'late', 'duplicate', 'missing', 'tampered'];

const tries = 8;

export class Notices {
  #keys;
  #held = [];
  #stranger = makeKeys();
  #under = new Set();

  mode = 'once';
  /** Milliseconds before a notice that nobody has answered with `success` is sent again. */
  again = 500;

  constructor(keys) {
    this.#keys = keys;
  }

  /** Tells of a payment. Resolves when the shopper's page may hear of it. */
  async tell(trade, mode = this.mode) {
    if (!trade.notifyUrl) return;
    const notice = this.#notice(trade);
    const signed = signNotice(notice, this.#keys.privateKey);
    if (mode === 'early') await this.#send(trade, signed);
    else if (mode === 'late') this.#held.push(() => this.#deliver(trade, signed));
    else if (mode === 'tampered') for (const wrong of this.#wrong(notice)) await this.#send(trade, wrong);
    else if (mode !== 'missing')
      for (let copies = mode === 'duplicate' ? 3 : 1; copies > 0; copies -= 1) this.#deliver(trade, signed);
  }

  /** Claims of a trade that nobody has paid that it is. Resolves with what the merchant said. */
  async forge(trade) {
    const answers = [];
    for (const wrong of this.#wrong(this.#notice(trade))) answers.push(await this.#send(trade, wrong));
    return answers;
  }

  /** Sends what was held back. Resolves when the merchant has answered. */
  async release() {
    for (const send of this.#held.splice(0)) send();
    await this.settled();
  }

  /** Resolves when nothing is on its way. */
  async settled() {
    while (this.#under.size > 0) await Promise.all(this.#under);
  }

  #deliver(trade, notice) {
    const sending = (async () => {
      for (let attempt = 1; attempt <= tries; attempt += 1) {
        if ((await this.#send(trade, notice)) === 'success') return;
        await new Promise((resolve) => setTimeout(resolve, this.again).unref());
      }
    })().finally(() => this.#under.delete(sending));
    this.#under.add(sending);
  }

  async #send(trade, notice) {
    let answer;
    try {
      const response = await fetch(trade.notifyUrl, { method: 'POST', body: new URLSearchParams(notice) });
      answer = await response.text();
    } catch (error) {
      answer = String(error);
    }
    trade.notices.push({ status: notice.trade_status, answer });
    return answer;
  }

  #notice({ id, number, appId, amount, subject }) {
    const total = (amount / 100).toFixed(2);
    return {
      app_id: appId,
      charset: 'utf-8',
      notify_id: randomUUID().replaceAll('-', ''),
      notify_time: new Date().toISOString().slice(0, 19).replace('T', ' '),
      notify_type: 'trade_status_sync',
      out_trade_no: id,
      receipt_amount: total,
      subject,
      total_amount: total,
      trade_no: number,
      trade_status: 'TRADE_SUCCESS',
      version: '1.0',
    };
  }

  #wrong(notice) {
    const signed = signNotice(notice, this.#keys.privateKey);
    return [
      { ...signed, total_amount: '0.01' },
      signNotice(notice, this.#stranger.privateKey),
      signNotice({ ...notice, app_id: 'somebody-else' }, this.#keys.privateKey),
      { ...notice, sign_type: 'RSA2' },
    ];
  }
}
