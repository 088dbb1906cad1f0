// A payment gateway for demo and tests, on this machine alone. It speaks the part of Alipay's open platform that a shop
// needs, with real signatures; it moves no money. See the README of this folder.
import { createServer } from 'node:http';
import { cashierPage } from './cashier.mjs';
import { answerIntent } from './intents.mjs';
import { noticeModes, Notices } from './notices.mjs';
import { answerCall } from './open-api.mjs';
import { makeKeys, signNotice } from './signatures.mjs';
import { Trades } from './trades.mjs';

const most = 100_000;

/** Starts a gateway on a port of 127.0.0.1, a free one for 0. */
export async function startGateway({ port = 0 } = {}) {
  const keys = makeKeys();
  const trades = new Trades();
  const notices = new Notices(keys);
  const apps = new Map();
  const gateway = { keys, trades, notices, apps, url: () => `http://127.0.0.1:${server.address().port}` };
  const server = createServer(async (request, response) => {
    try {
      const { status = 200, type = 'text/html; charset=utf-8', body = '', to, headers } = await route(request, gateway);
      response.writeHead(to ? 303 : status, {
        ...(to ? { location: to } : { 'content-type': type }),
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        ...headers,
      });
      response.end(to ? '' : body);
    } catch (error) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: gateway.url(),
    trades,
    notices,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

async function route(request, gateway) {
  const { pathname, searchParams } = new URL(request.url, gateway.url());
  const body = request.method === 'POST' ? await read(request) : '';
  const [, room, rawId = '', action] = pathname.split('/');
  const id = decodeURIComponent(rawId);
  if (room === 'gateway.do') {
    const fields = { ...Object.fromEntries(searchParams), ...Object.fromEntries(new URLSearchParams(body)) };
    return answerCall(fields, gateway);
  }
  if (room === 'intents') return answerIntent(request.method, id, action, body, gateway);
  if (room === 'admin') return administer(request.method, id, body, gateway);
  if (room !== 'cashier' && room !== 'scan') return { status: 404, type: 'text/plain', body: 'Not found' };
  const trade = gateway.trades.find(id);
  if (request.method !== 'POST' || !trade)
    return { status: trade ? 200 : 404, body: cashierPage(trade, room === 'scan') };
  if (action === 'pay' && gateway.trades.pay(id)) {
    await gateway.notices.tell(trade, searchParams.get('notices') ?? undefined);
  }
  const back = room === 'cashier' && trade.returnUrl && (action === 'pay' || action === 'leave');
  return back ? { to: addressBack(trade, gateway.keys) } : { to: `/${room}/${rawId}` };
}

/** The page that the shop named, with what happened: signed, and no proof of anything. */
function addressBack(trade, keys) {
  const url = new URL(trade.returnUrl);
  const fields = {
    app_id: trade.appId,
    charset: 'utf-8',
    method: 'alipay.trade.page.pay.return',
    out_trade_no: trade.id,
    timestamp: new Date().toISOString().slice(0, 19).replace('T', ' '),
    total_amount: (trade.amount / 100).toFixed(2),
    trade_no: trade.number,
    version: '1.0',
  };
  for (const [name, value] of Object.entries(signNotice(fields, keys.privateKey)))
    if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

/** For whoever runs it: what was charged, and what is to go wrong. */
async function administer(method, what, body, { trades, notices, apps, keys }) {
  const given = body ? JSON.parse(body) : {};
  if (what === 'apps' && method === 'POST') {
    apps.set(given.appId, given.publicKey);
    return json({ publicKey: keys.publicKey });
  }
  if (what === 'trades') return json(trades.all());
  if (what === 'release' && method === 'POST') await notices.release();
  if (what === 'settled' && method === 'POST') await notices.settled();
  if (what === 'forge' && method === 'POST') return json(await notices.forge(trades.find(given.id)));
  if (what === 'mode' && method === 'POST') {
    if (given.notices !== undefined && !noticeModes.includes(given.notices)) throw new Error('There is no such mode');
    notices.mode = given.notices ?? notices.mode;
    trades.life = given.life ?? trades.life;
  }
  return json({ notices: notices.mode, life: trades.life });
}

function json(value) {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

async function read(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > most) throw new Error('Too long');
  }
  return body;
}
