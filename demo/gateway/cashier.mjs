// What a shopper sees at the gateway: on its page, or on the phone that has scanned a code. No money moves.
const escape = (text) => String(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:0;display:grid;place-items:center;min-height:100vh;background:#f4f5f7;color:#1d2129}
main{background:#fff;padding:32px 24px;border-radius:16px;inline-size:min(88vw,360px);text-align:center}
.sandbox{display:inline-block;padding:2px 10px;border-radius:99px;background:#fff3d6;color:#7a4b00;font-size:13px}
b{display:block;font-size:34px;margin:12px 0 20px}
button{font:inherit;font-weight:600;inline-size:100%;min-block-size:44px;border:0;border-radius:99px;margin-block-start:10px;background:#eceef1;color:inherit}
.pay{background:#1668dc;color:#fff}`;

/** The page of a trade. `scanned` is the same on a phone: it leads back to nowhere. */
export function cashierPage(trade, scanned) {
  if (!trade) return page('<h1>没有这笔交易 · No such trade</h1>');
  const { id, amount, currency, subject, state } = trade;
  const sum = new Intl.NumberFormat('zh-CN', { style: 'currency', currency }).format(amount / 100);
  const way = `/${scanned ? 'scan' : 'cashier'}/${encodeURIComponent(id)}`;
  const done = { paid: '已付款 · Paid', closed: '交易已关闭 · Closed' }[state];
  return page(
    `<p>${escape(subject)}</p><b>${escape(sum)}</b>${
      done
        ? `<h1 class="done" data-state="${state}">${done}</h1>`
        : `<form method="post" action="${way}/pay"><button class="pay">确认付款 · Pay</button></form>`
    }<form method="post" action="${way}/leave"><button class="leave">返回商家 · Back to the shop</button></form>`,
  );
}

function page(content) {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>收银台 · Sandbox cashier</title><style>${style}</style><main><span class="sandbox">沙盒环境，不会真的扣款 · Sandbox: no money moves</span>${content}</main></html>`;
}
