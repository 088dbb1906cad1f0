// Goes through the stories of a built Storybook in one page, as its preview shows them: each plays to its end and comes to
// the state that it is about, and axe, which the preview runs after that, finds nothing in it.

/** A story that has not ended by then never does, in milliseconds. */
const patience = 60_000;

/** The ids of all stories of a Storybook, in its own order. */
export async function storiesOf(url) {
  const { entries } = await (await fetch(`${url}/index.json`)).json();
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}

/** Shows each story; `onFault` hears of what is wrong with it. */
export async function lookAtEvery(page, url, ids, onFault, wait = patience) {
  let ended;
  await page.exposeFunction('tellEnd', (end) => ended?.(end));
  await page.addInitScript(listenForEnds);
  let isFresh = false;
  for (const id of ids) {
    if (!isFresh) {
      await page.goto(`${url}/iframe.html`);
      await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
    }
    const end = new Promise((resolve) => {
      ended = (told) => (told.storyId ?? id) === id && resolve(told);
      setTimeout(resolve, wait, { faults: [`has not ended within ${wait / 1000} s`] }).unref();
    });
    await page.setViewportSize(await page.evaluate(sizeOf, id));
    await page.evaluate(showStory, id);
    const { faults, isWhole = false } = await end;
    for (const fault of faults) onFault(`${id}: ${fault}`);
    // After a story that has failed or hangs, nothing is known of the page.
    isFresh = isWhole;
  }
}

/** Runs in the page, before the preview. */
function listenForEnds() {
  const wordsOf = ({ id, nodes }) =>
    `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')} (${failureSummary})`).join(', ')}`;
  const timer = setInterval(() => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(timer);
    for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing']) {
      channel.on(event, (error) => globalThis.tellEnd({ faults: [`${event}: ${error?.message ?? error?.title}`] }));
    }
    channel.on('storyFinished', ({ storyId, status, reporters }) => {
      const looks = reporters.filter(({ type }) => type === 'a11y');
      const faults = looks.flatMap(({ result }) => (result?.violations ?? []).map(wordsOf));
      if (looks.length === 0) faults.push('axe has not looked at it');
      const unsettled = reporters.find(({ type, status }) => type === 'settled' && status === 'failed');
      if (unsettled) faults.push(`has not settled: ${unsettled.result.error}`);
      if (status !== 'success' && faults.length === 0) faults.push(status);
      void globalThis.tellEnd({ storyId, faults, isWhole: true });
    });
  }, 1);
}

/** The window that a story is meant for. Runs in the page. */
async function sizeOf(storyId) {
  const { storyGlobals, parameters } = await globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({ storyId });
  const { options } = parameters.viewport;
  const { width, height } = (options[storyGlobals.viewport?.value] ?? options.desktop).styles;
  return { width: parseInt(width), height: parseInt(height) };
}

/** Runs in the page. */
function showStory(storyId) {
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}
