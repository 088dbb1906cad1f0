// Of a test page that does not come to its end, the runner only says that it did not: this tells what it is at, as long as it
// can still be asked.

/** How long a page may take to answer, in milliseconds. */
const patience = 5_000;

// In the page.
const look = () => `${document.visibilityState}, shows: ${document.body.innerText.replace(/\s+/g, ' ').slice(0, 200)}`;
const timer = () => new Promise((resolve) => setTimeout(resolve, 0));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function within(asked, otherwise) {
  const late = new Promise((resolve) => setTimeout(resolve, patience, otherwise));
  return Promise.race([asked, late]).catch(({ message }) => message);
}

async function describePage(page) {
  const [seen, ...lacks] = await Promise.all([
    within(page.evaluate(look), 'answers nothing'),
    within(page.evaluate(timer), 'no timer ends'),
    within(page.evaluate(frame), 'paints nothing'),
  ]);
  if (seen === 'answers nothing') return `${seen}, ${await describeBusy(page)}`;
  return [...lacks.filter((lack) => typeof lack === 'string'), seen].join(', ');
}

/** A script that runs without end is ended, so that its test fails by its name; what else holds a page is told by who works. */
async function describeBusy(page) {
  // Asked in the middle of whatever script is running.
  const metrics = await within(page.metrics(), undefined);
  if (typeof metrics === 'object') {
    // No public session will do: a page that is busy takes on nobody new.
    await within(page._client().send('Runtime.terminateExecution'), undefined);
    return 'a script ran without end';
  }
  const shares = await within(workOf(page.browser()), undefined);
  return `held outside of its scripts, processes at work: ${shares}`;
}

/** How much of a second each process of the browser works. */
async function workOf(browser) {
  const client = await browser.target().createCDPSession();
  const read = async () => (await client.send('SystemInfo.getProcessInfo')).processInfo;
  const before = new Map((await read()).map(({ id, cpuTime }) => [id, cpuTime]));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const shares = (await read()).map(({ id, type, cpuTime }) => [type, cpuTime - (before.get(id) ?? 0)]);
  await client.detach();
  return shares.map(([type, share]) => `${type} ${Math.round(share * 100)} %`).join(', ');
}

/**
 * A reporter that tells of each page that has not come to its end `after` so many milliseconds.
 * @param say is given a line for each of them.
 */
export function unfinishedPages(after, say = console.error) {
  return {
    start({ sessions }) {
      const watches = new Map();
      const watch = ({ id, browser, testFile }) => {
        const page = browser.getPage?.(id);
        if (!page) return;
        let asks;
        const hear = (dialog) => (asks = `asks by ${dialog.type()}: ${dialog.message()}`);
        page.on('dialog', hear);
        const timer = setTimeout(async () => {
          const found = await (asks ?? describePage(page));
          say(` ⌛ ${testFile} does not come to its end: at ${page.url()}, ${found}`);
        }, after);
        watches.set(id, () => {
          clearTimeout(timer);
          page.off('dialog', hear);
          watches.delete(id);
        });
      };
      sessions.on('session-status-updated', (session) => {
        if (session.status === 'TEST_STARTED') watch(session);
        else watches.get(session.id)?.();
      });
    },
  };
}
