// Looks at the built Storybook as a designer does: stories with their panels, and the pages of the guides. Fails on a
// request to another host, on an error on the console, and on a panel or a table that is missing. Run it after
// `npm run build:storybook`. `--every` goes through every story besides, and fails on one that does not play to its end or
// in which axe finds something; `--every=cart` through those with that in their ids. `--control` breaks a copy of each promise and fails unless every breakage is noticed.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from './ensure-browser.mjs';
import { lookAtEvery, storiesOf } from './every-story.mjs';
import { exitAfterOutput } from './exit-after-output.mjs';
import { serve } from './serve.mjs';

const root = 'storybook-static';
const patience = 60_000;

/** Stories, and what the HTML of each has to contain. */
const stories = {
  'elements-note--default': '<xhs-note note-id="morning-shelf"></xhs-note>',
  'elements-note--nine-pictures': '<script type="application/json">',
  'elements-cart--chinese': '<xhs-cart inline></xhs-cart>',
  'elements-checkout--narrow': '<xhs-checkout inline></xhs-checkout>',
  'elements-product-tag--dark': '<xhs-product-tag product-id="norra-lune-cream"',
};
const guides = {
  'guides-welcome--docs': '[data-table="Elements"] tbody tr',
  'guides-tokens--docs': '[data-table="tokens"] tbody tr',
  'guides-events--docs': '[data-table="events"] tbody tr',
  'guides-adapters--docs': '[data-table="contract"] tbody tr',
  'guides-accessibility--docs': '[data-table="accessibility"] tbody tr',
};

/** What a story asks for to show that it is not there: `no-log.ndjson`. */
const askedInVain = /\/no-[^/]+$/;

const executablePath = await ensureBrowser();

/** What is wrong with a Storybook at an address. `breakage` runs in every page before anything else does. */
async function faultsOf(
  url,
  { breakage, only = Object.keys({ ...stories, ...guides }), every = [], wait = patience } = {},
) {
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const faults = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(wait);
    page.on('console', (message) => {
      const { url: asked } = message.location();
      if (message.type() !== 'error' || askedInVain.test(asked)) return;
      faults.push(`on the console: ${message.text()} (${asked})`);
    });
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== url) faults.push(`asked of another host: ${request.url()}`);
    });
    await page.route(
      (address) => address.origin !== url,
      (route) => route.abort(),
    );
    if (breakage) await page.addInitScript(breakage);
    for (const id of only) {
      const look = id in stories ? lookAtStory : lookAtGuide;
      await look(page, url, id).catch((error) => faults.push(`${id}: ${error.message.split('\n')[0]}`));
    }
    await lookAtEvery(page, url, every, (fault) => faults.push(fault), wait);
  } finally {
    await browser.close();
  }
  return faults;
}

/** The panel with the HTML has it, and a changed token is seen in the story. */
async function lookAtStory(page, url, id) {
  await page.goto(`${url}/?path=/story/${id}`);
  await page.getByRole('tab', { name: 'HTML' }).click();
  await page.locator('[data-panel="html"]', { hasText: stories[id] }).waitFor();
  await page.getByRole('tab', { name: 'Tokens' }).click();
  await page.getByLabel('--xhs-radius', { exact: true }).fill('3px');
  await page.waitForFunction(() => {
    const preview = document.querySelector('#storybook-preview-iframe')?.contentDocument?.documentElement;
    return preview?.style.getPropertyValue('--xhs-radius') === '3px';
  });
  await page.locator('[data-panel="tokens"]', { hasText: '--xhs-radius: 3px;' }).waitFor();
  await page.getByRole('button', { name: 'Reset all' }).click();
  await page.waitForFunction(() => {
    const preview = document.querySelector('#storybook-preview-iframe')?.contentDocument?.documentElement;
    return preview?.style.getPropertyValue('--xhs-radius') === '';
  });
  // Of the whole themes the one that is chosen says so.
  const theme = (pressed) => page.getByRole('button', { name: 'Ink 墨', pressed });
  await theme(false).click();
  await theme(true).waitFor();
  await page.getByRole('button', { name: 'Reset all' }).click();
  await theme(false).waitFor();
}

async function lookAtGuide(page, url, id) {
  await page.goto(`${url}/iframe.html?viewMode=docs&id=${id}`);
  await page.locator(guides[id]).nth(5).waitFor();
}

/** Runs in the page: no data of the shop arrives; what Storybook asks for does. */
function neverAnswered() {
  const { fetch } = globalThis;
  globalThis.fetch = (asked, ...how) =>
    String(asked.url ?? asked).includes('/demo/data/') ? new Promise(() => undefined) : fetch(asked, ...how);
}

/** Each breaks one promise, and says what has to be noticed. */
const breakages = [
  {
    noticed: 'asked of another host',
    only: ['guides-tokens--docs'],
    breakage: () => void fetch('https://cdn.example/version.json').catch(() => undefined),
  },
  {
    noticed: 'on the console',
    only: ['guides-tokens--docs'],
    breakage: () => console.error('a control'),
  },
  {
    noticed: 'elements-note--default',
    only: ['elements-note--default'],
    // The preview never says what it shows.
    breakage: () => addEventListener('story-shown', (event) => event.stopImmediatePropagation(), { capture: true }),
  },
  {
    noticed: 'guides-events--docs',
    only: ['guides-events--docs'],
    breakage: () =>
      new MutationObserver(() => document.querySelectorAll('[data-table]').forEach((table) => table.remove())).observe(
        document,
        { childList: true, subtree: true },
      ),
  },
  {
    noticed: 'elements-cart-button--default: image-alt',
    only: [],
    every: ['elements-cart-button--default'],
    breakage: () =>
      new MutationObserver(() => {
        const scene = document.querySelector('#storybook-root story-scene:not(:has(+ img))');
        scene?.after(new Image(20, 20));
      }).observe(document, { childList: true, subtree: true }),
  },
  {
    noticed: 'elements-note--default: has',
    only: [],
    every: ['elements-note--default'],
    // Not played, it stays as it stands while it loads.
    breakage: neverAnswered,
  },
  {
    noticed: 'elements-cart-button--opens: ',
    only: [],
    every: ['elements-cart-button--opens'],
    // What the story shows never settles.
    breakage: neverAnswered,
  },
];

/** The stories that `--every` means. */
async function everyAsked(url) {
  const asked = process.argv.find((argument) => /^--every(=|$)/.test(argument));
  if (asked === undefined) return [];
  const ids = (await storiesOf(url)).filter((id) => id.includes(asked.slice('--every='.length)));
  if (ids.length === 0) throw new Error(`No story matches ${asked}`);
  return ids;
}

async function run() {
  if (!existsSync(`${root}/index.html`)) {
    console.error(`There is no ${root}/: npm run build:storybook`);
    return 1;
  }
  const { url, close } = await serve({ root });
  try {
    if (process.argv.includes('--control')) {
      let missed = 0;
      for (const { noticed, ...how } of breakages) {
        const faults = await faultsOf(url, { ...how, wait: 15_000 });
        const found = faults.some((fault) => fault.includes(noticed));
        console.log(`${found ? 'noticed' : 'MISSED '} ${noticed}`);
        if (!found) missed += 1;
      }
      return missed;
    }
    const every = await everyAsked(url);
    const faults = await faultsOf(url, { every });
    for (const fault of faults) console.error(fault);
    const played = every.length > 0 ? `, ${every.length} stories played` : '';
    const looked = `${Object.keys(stories).length} stories, ${Object.keys(guides).length} guides${played}`;
    console.log(faults.length === 0 ? `storybook: whole (${looked})` : `storybook: ${faults.length} faults`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    close();
  }
}

exitAfterOutput((await run()) === 0 ? 0 : 1);
