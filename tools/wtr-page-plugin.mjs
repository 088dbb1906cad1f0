// Commands for the tests that need the browser itself: pixels, forced colours, history.
/**
 * Adds `screenshot-clip` (PNG of a rectangle, as a data address), `forced-colors`, and `hostile-share`, which is how many of the
 * hostile payloads are drawn, to the runner's commands.
 */
export function pagePlugin() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'hostile-share') return Number(process.env.HOSTILE_SHARE) || null;
      if (command !== 'screenshot-clip' && command !== 'forced-colors') return undefined;
      const page = session.browser.getPage?.(session.id);
      if (!page) throw new Error(`${command} is not to be had in ${session.browser.name}`);
      if (command === 'screenshot-clip') {
        const data = await page.screenshot({
          type: 'png',
          clip: payload,
          encoding: 'base64',
          captureBeyondViewport: true,
        });
        return `data:image/png;base64,${data}`;
      }
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: payload?.active ? 'active' : 'none' }],
      });
      return true;
    },
  };
}
