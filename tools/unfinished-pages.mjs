// Of a test page that does not come to its end, the runner only says that it did not: this tells what it is at, as long as it
// can still be asked.

/** How long a page may take to answer, in milliseconds. */
const patience = 5_000;

// In the page.
const look = () => `${document.visibilityState}, shows: ${document.body.innerText.replace(/\s+/g, ' ').slice(0, 200)}`;
const timer = () => new Promise((resolve) => setTimeout(resolve, 0));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A page that answers nothing is busy without end, or held by what it has asked the browser for. */
async function describePage(page) {
  const within = (asked, otherwise) => {
    const late = new Promise((resolve) => setTimeout(resolve, patience, otherwise));
    return Promise.race([asked, late]).catch(({ message }) => message);
  };
  const [seen, ...lacks] = await Promise.all([
    within(page.evaluate(look), 'answers nothing'),
    within(page.evaluate(timer), 'no timer ends'),
    within(page.evaluate(frame), 'paints nothing'),
  ]);
  return seen === 'answers nothing' ? seen : [...lacks.filter((lack) => typeof lack === 'string'), seen].join(', ');
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
          const found = await describePage(page);
          say(` ⌛ ${testFile} does not come to its end: at ${page.url()}, ${asks ?? found}`);
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
