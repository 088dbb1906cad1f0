import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/** The way from a note to an order, in the terms of a shopper. */
export class Walk {
  readonly page: Page;
  readonly note: Locator;
  readonly tag: Locator;
  readonly pdp: Locator;
  readonly cart: Locator;
  readonly cartButton: Locator;
  readonly checkout: Locator;
  readonly order: Locator;

  constructor(page: Page) {
    this.page = page;
    this.note = page.locator('xhs-note').first();
    this.tag = this.note.locator('[part~="tag"]').first();
    this.pdp = page.locator('xhs-pdp[open]');
    this.cart = page.locator('xhs-cart[open]');
    this.cartButton = page.locator('xhs-cart-button').first();
    this.checkout = page.locator('xhs-checkout[open]');
    this.order = page.locator('xhs-order[open]');
  }

  get add(): Locator {
    return this.pdp.locator('[part~="add"]');
  }

  get viewCart(): Locator {
    return this.pdp.locator('[part~="feedback"] button');
  }

  get toCheckout(): Locator {
    return this.cart.locator('[part~="checkout"]');
  }

  get pay(): Locator {
    return this.checkout.locator('button.pay');
  }

  get confirmPayment(): Locator {
    return this.checkout.locator('.payment button.primary');
  }

  get orderNumber(): Locator {
    return this.order.locator('.number');
  }

  badge(index = 0): Locator {
    return this.page.locator('xhs-cart-button').nth(index).locator('[part~="badge"]');
  }

  field(name: string): Locator {
    return this.checkout.locator(`[name="${name}"]`);
  }

  /** Fills in fields of the checkout; places are chosen where the page has a list of them, else typed. */
  async fillIn(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const choice = this.checkout.locator(`select[name="${name}"]`);
      await this.field(name).waitFor();
      if (await choice.isVisible()) await choice.selectOption(value);
      else await this.field(name).fill(value);
    }
  }
}

/** An address that the checkout takes. */
export const address = {
  name: '林小满',
  phone: '13812345678',
  region: '浙江省',
  city: '舟山市',
  district: '定海区',
  street: '海滨路 1 号 3 单元 502',
};

/** No violation of WCAG 2.2 A or AA in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Colours are measured when nothing fades any more; what was just shown begins to fade in the next frame.
  await page.evaluate(async () => {
    // A document does not tell of what moves in its shadow roots.
    const rootsOf = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : [])),
    ];
    const running = (): Animation[] =>
      rootsOf(document)
        .flatMap((root) => root.getAnimations())
        // What goes with the finger never ends.
        .filter(
          ({ effect, timeline }) =>
            timeline === document.timeline && effect?.getComputedTiming().iterations !== Infinity,
        );
    const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    do {
      await nextFrame();
      await nextFrame();
      await Promise.allSettled(running().map((animation) => animation.finished));
    } while (running().some(({ playState }) => playState === 'running'));
  });
  // The rules stay in the page from one step to the next: to bring them each time costs more than to check.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
  expect(found).toEqual([]);
}

/** Everything that a page complains of while a test runs: errors, warnings, violations of its policy. */
export async function collectComplaints(page: Page): Promise<() => Promise<string[]>> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A film that goes, or of which there is enough for now, has its request broken off by the browser.
    if (request.resourceType() === 'media' && reason === 'net::ERR_ABORTED') return;
    complaints.push(`failed: ${request.url()} ${reason}`);
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { policyViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  return async () => [
    ...complaints,
    ...(await page.evaluate(() => (window as unknown as { policyViolations: string[] }).policyViolations)),
  ];
}

/** What moved on a page while it was looked at, without anybody's doing. */
export async function collectShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    const observer = new PerformanceObserver((list) => tell(list.getEntries()));
    const tell = (entries: PerformanceEntryList): void => {
      for (const entry of entries) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: readonly { node?: Node }[] };
        moved.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName ?? 'in a shadow root').join(', ')}`);
      }
    };
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { takeShifts: () => (tell(observer.takeRecords()), moved) });
  });
  return () => page.evaluate(() => (window as unknown as { takeShifts(): string[] }).takeShifts());
}
