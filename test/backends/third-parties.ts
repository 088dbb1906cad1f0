import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';

/** As browsers do more and more: cookies of another site than the page's are kept from it. */
export async function blockThirdParties(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.setCookieControls', { enableThirdPartyCookieRestriction: true });
}

/** Whether a cookie that another site sets comes back to it from this page. */
export async function keepsCookieOfOthers(page: Page): Promise<boolean> {
  const seen: (string | undefined)[] = [];
  const other = createServer((request, response) => {
    seen.push(request.headers.cookie);
    response.writeHead(200, {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'set-cookie': 'cart=1; SameSite=None; Secure; Path=/',
    });
    response.end();
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await page.evaluate(async (url) => {
    for (let times = 0; times < 2; times += 1) await (await fetch(url, { credentials: 'include' })).text();
  }, `http://127.0.0.1:${port}/`);
  other.close();
  expect(seen).toHaveLength(2);
  return seen[1] !== undefined;
}
