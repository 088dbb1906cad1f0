import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { AlipaySdk } from 'alipay-sdk';
import { makeKeys } from '../../demo/gateway/signatures.mjs';
import { startGateway, type Gateway, type Trade } from '../../demo/gateway/server.mjs';

const appId = '2021000000000001';
let gateway: Gateway;
let merchant: AlipaySdk;
let shop: Server;
/** What came to the merchant, and whether its signature held. */
let heard: { readonly fields: Record<string, string>; readonly holds: boolean }[] = [];
/** What the merchant answers to the next notices; `success` when there is nothing left. */
let answers: string[] = [];
let number = 0;

before(async () => {
  gateway = await startGateway();
  gateway.notices.again = 1;
  const keys = makeKeys();
  const { publicKey } = await admin<{ publicKey: string }>('apps', { appId, publicKey: keys.publicKey });
  merchant = new AlipaySdk({
    appId,
    privateKey: keys.privateKey,
    keyType: 'PKCS8',
    alipayPublicKey: publicKey,
    gateway: `${gateway.url}/gateway.do`,
  });
  shop = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const fields = Object.fromEntries(new URLSearchParams(body));
      const mine = fields['app_id'] === appId;
      heard.push({ fields, holds: mine && merchant.checkNotifySignV2(fields) });
      response.end(answers.shift() ?? 'success');
    });
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
});

after(async () => {
  await gateway.close();
  shop.close();
});

async function admin<Answer>(what: string, body: object): Promise<Answer> {
  const response = await fetch(`${gateway.url}/admin/${what}`, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}

/** A trade of its own for each test. */
function wanted(): { readonly id: string; readonly more: Record<string, unknown> } {
  heard = [];
  answers = [];
  const id = `trade-${(number += 1)}`;
  return {
    id,
    more: {
      notifyUrl: `http://127.0.0.1:${(shop.address() as { port: number }).port}/notify`,
      bizContent: {
        outTradeNo: id,
        totalAmount: '12.90',
        subject: '小绵羊 & "tea"',
        productCode: 'FAST_INSTANT_TRADE_PAY',
      },
    },
  };
}

async function precreate(): Promise<string> {
  const { id, more } = wanted();
  const answer = await merchant.exec('alipay.trade.precreate', more, { validateSign: true });
  assert.equal(answer.code, '10000');
  assert.equal(answer['qrCode'], `${gateway.url}/scan/${id}`);
  return id;
}

/** The shopper presses the button on the page that she sees. */
async function pay(way: string): Promise<Response> {
  return fetch(`${gateway.url}${way}/pay`, { method: 'POST', redirect: 'manual' });
}

function trade(id: string): Trade {
  return gateway.trades.find(id) ?? assert.fail(`There is no trade ${id}`);
}

test('a code that is scanned and paid is charged once, and the merchant is told by a signed notice', async () => {
  const id = await precreate();
  assert.match(await (await fetch(`${gateway.url}/scan/${id}`)).text(), /¥12\.90[\s\S]*确认付款/);
  assert.equal((await pay(`/scan/${id}`)).status, 303);
  await pay(`/scan/${id}`);
  await admin('settled', {});
  assert.deepEqual(
    trade(id).charges.map(({ amount }) => amount),
    [1290],
  );
  assert.equal(heard.length, 1);
  assert.equal(heard[0]?.holds, true);
  const { fields } = heard[0];
  assert.deepEqual(
    [fields['out_trade_no'], fields['total_amount'], fields['trade_status'], fields['subject']],
    [id, '12.90', 'TRADE_SUCCESS', '小绵羊 & "tea"'],
  );
  const asked = await merchant.exec('alipay.trade.query', { bizContent: { outTradeNo: id } }, { validateSign: true });
  assert.equal(asked['tradeStatus'], 'TRADE_SUCCESS');
});

test('a page that alipay-sdk signs opens the cashier, which leads back with a signature', async () => {
  const { id, more } = wanted();
  const address = merchant.pageExecute('alipay.trade.page.pay', 'GET', {
    ...more,
    returnUrl: 'https://notes.example/back?note=1',
  });
  const page = await fetch(address, { redirect: 'manual' });
  assert.equal(page.headers.get('location'), `/cashier/${id}`);
  const back = new URL((await pay(`/cashier/${id}`)).headers.get('location') ?? '');
  assert.equal(back.origin + back.pathname, 'https://notes.example/back');
  const { note, ...fields } = Object.fromEntries(back.searchParams);
  assert.equal(note, '1');
  assert.equal(merchant.checkNotifySignV2(fields), true);
  assert.equal(merchant.checkNotifySignV2({ ...fields, total_amount: '0.01' }), false);
});

test('what was changed on its way, or signed by somebody else, is refused', async () => {
  const { id, more } = wanted();
  const address = new URL(merchant.pageExecute('alipay.trade.page.pay', 'GET', more));
  const content = address.searchParams.get('biz_content') ?? '';
  address.searchParams.set('biz_content', content.replace('12.90', '0.01'));
  assert.notEqual(content, address.searchParams.get('biz_content'));
  assert.equal((await fetch(address, { redirect: 'manual' })).status, 400);
  assert.equal(gateway.trades.find(id), undefined);
});

test('the same trade is opened once, and not over another amount', async () => {
  const id = await precreate();
  const { number: first } = trade(id);
  const content = { outTradeNo: id, totalAmount: '12.90', subject: 'x' };
  assert.equal((await merchant.exec('alipay.trade.precreate', { bizContent: content })).code, '10000');
  assert.equal(trade(id).number, first);
  const dearer = { ...content, totalAmount: '99.00' };
  assert.equal((await merchant.exec('alipay.trade.precreate', { bizContent: dearer })).code, '40004');
});

test('what is closed or over cannot be paid, and what is paid cannot be closed', async () => {
  const closed = await precreate();
  const close = { bizContent: { outTradeNo: closed } };
  assert.equal(
    (await merchant.exec('alipay.trade.close', close, { validateSign: true }))['tradeStatus'],
    'TRADE_CLOSED',
  );
  await pay(`/scan/${closed}`);
  assert.deepEqual(trade(closed).charges, []);
  await admin('mode', { life: -1 });
  const over = await precreate();
  await admin('mode', { life: 900_000 });
  await pay(`/scan/${over}`);
  assert.deepEqual([trade(over).state, trade(over).charges], ['closed', []]);
  const paid = await precreate();
  await pay(`/scan/${paid}`);
  const late = await merchant.exec('alipay.trade.close', { bizContent: { outTradeNo: paid } });
  assert.equal(late['subCode'], 'ACQ.TRADE_STATUS_ERROR');
  assert.equal(trade(paid).state, 'paid');
  await merchant.exec('alipay.trade.refund', { bizContent: { outTradeNo: paid, refundAmount: '12.90' } });
  await merchant.exec('alipay.trade.refund', { bizContent: { outTradeNo: paid, refundAmount: '12.90' } });
  assert.equal(trade(paid).refunds.length, 1);
});

for (const [mode, expected] of [
  ['once', { before: 1, after: 1 }],
  ['early', { before: 1, after: 1 }],
  ['late', { before: 0, after: 1 }],
  ['duplicate', { before: 3, after: 3 }],
  ['missing', { before: 0, after: 0 }],
] as const) {
  test(`a notice that is ${mode} comes as often as it should, and holds`, async () => {
    await admin('mode', { notices: mode });
    const id = await precreate();
    await pay(`/scan/${id}`);
    if (mode === 'early') assert.equal(heard.length, 1, 'before the page of the shopper has heard anything');
    await admin('settled', {});
    assert.equal(heard.length, expected.before);
    await admin('release', {});
    assert.equal(heard.length, expected.after);
    assert.ok(heard.every(({ holds, fields }) => holds && fields['out_trade_no'] === id));
    await admin('mode', { notices: 'once' });
  });
}

test('a notice is sent again until the merchant says success', async () => {
  const id = await precreate();
  answers = ['failure', '<html>', 'failure'];
  await pay(`/scan/${id}`);
  await admin('settled', {});
  assert.equal(heard.length, 4);
  assert.equal(new Set(heard.map(({ fields }) => fields['notify_id'])).size, 1);
});

test('notices that were tampered with hold for none that alipay-sdk checks', async () => {
  await admin('mode', { notices: 'tampered' });
  const id = await precreate();
  await pay(`/scan/${id}`);
  await admin('mode', { notices: 'once' });
  assert.equal(heard.length, 4);
  assert.deepEqual(
    heard.map(({ holds }) => holds),
    [false, false, false, false],
  );
  // The control: the same notice, as it should be.
  await gateway.notices.tell(trade(id));
  await admin('settled', {});
  assert.equal(heard.at(-1)?.holds, true);
});

test('a payment by id, for a shop without a server, opens, is paid and is closed', async () => {
  const intent = async (id: string, way = '', body?: object): Promise<{ state: string; action?: { kind: string } }> => {
    const response = await fetch(`${gateway.url}/intents/${id}${way}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    return (await response.json()) as { state: string };
  };
  const what = { amount: 500, currency: 'CNY', subject: 'x', flow: 'form', returnUrl: 'http://127.0.0.1:1/' };
  assert.equal((await intent('i-1', '', what)).action?.kind, 'post_form');
  assert.equal((await intent('i-1', '', what)).state, 'open');
  await pay('/cashier/i-1');
  assert.deepEqual(await intent('i-1'), { state: 'paid' });
  assert.equal((await intent('i-1', '/close', {})).state, 'paid');
  await intent('i-2', '', { ...what, flow: 'redirect' });
  assert.deepEqual(await intent('i-2', '/close', {}), { state: 'closed' });
});
