import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callBridge } from '../../src/payments/bridge.js';
import { clientOf } from '../../src/payments/client.js';
import { pollDelay } from '../../src/payments/poll-schedule.js';

const parameters = {
  appId: 'wx1',
  timeStamp: '1',
  nonceStr: 'n',
  package: 'prepay_id=1',
  signType: 'RSA',
  paySign: 's',
};

for (const [said, hint] of [
  ['get_brand_wcpay_request:ok', 'ok'],
  ['get_brand_wcpay_request:cancel', 'cancel'],
  ['get_brand_wcpay_request:fail', 'fail'],
  ['get_brand_wcpay_request:fail_no permission', 'fail'],
  ['system:access_denied', 'fail'],
  ['chooseImage:ok', 'fail'],
  [undefined, 'fail'],
] as const) {
  test(`the bridge saying ${said} is taken for ${hint}`, async () => {
    const asked: unknown[] = [];
    const given = await callBridge(parameters, {
      invoke: (name, with_, done) => (asked.push(name, with_), done(said === undefined ? {} : { err_msg: said })),
    });
    assert.equal(given, hint);
    assert.deepEqual(asked, ['getBrandWCPayRequest', parameters]);
  });
}

test('without a bridge it has failed', async () => {
  assert.equal(await callBridge(parameters), 'fail');
  assert.equal(await callBridge(parameters, {} as never), 'fail');
});

for (const [agent, client] of [
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36', 'desktop'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15', 'desktop'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1', 'phone'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36', 'phone'],
  ['Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114.0 Safari/537.36 ArkWeb/4.1 Mobile', 'phone'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.54(0x18)', 'wechat'],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36 XWEB/1300 MicroMessenger/8.0.54.2760', 'wechat'],
  [
    'Mozilla/5.0 (Windows NT 10.0; WOW64) Chrome/122.0 Safari/537.36 MicroMessenger/7.0.20.1781 WindowsWechat',
    'desktop',
  ],
  ['', 'desktop'],
] as const) {
  test(`${agent || 'a browser that says nothing'} is a ${client}`, () => assert.equal(clientOf(agent), client));
}

test('the back end is asked every two seconds for a minute, then more and more rarely, and never less than it asks for', () => {
  const minutes = [0, 0.5, 0.99, 1, 1.5, 2, 3, 10, 60];
  assert.deepEqual(
    minutes.map((each) => pollDelay(each * 60_000)),
    [2_000, 2_000, 2_000, 4_000, 4_000, 8_000, 10_000, 10_000, 10_000],
  );
  assert.deepEqual(
    minutes.map((each) => pollDelay(each * 60_000, 15_000)),
    minutes.map(() => 15_000),
  );
});
