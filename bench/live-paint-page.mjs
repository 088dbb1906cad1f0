// Runs in a page: trays of one room, each of which tells when what an entry says of an item is painted.
import { live } from '../src/index.ts';
import { createSource as createNats } from '../src/live/nats/index.ts';
import { createSource as createSse } from '../src/live/sse/index.ts';
import '../src/elements/live-tray/define.ts';
import '../src/elements/provider/define.ts';

live.use('bench-sse', createSse);
live.use('bench-nats', createNats);

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** By what an entry says: when each tray that shows it had it painted, in milliseconds since the epoch. */
window.painted = {};

function watch(tray) {
  let shown = '';
  new MutationObserver(() => {
    const label = tray.shadowRoot.querySelector('[part~="now"] .label')?.textContent ?? '';
    if (label === shown) return;
    shown = label;
    // After the next frame's own work it is painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (window.painted[label] ??= []).push(performance.timeOrigin + performance.now());
      port2.postMessage(null);
    });
  }).observe(tray.shadowRoot, { childList: true, subtree: true, characterData: true });
}

window.show = async (transport, src, viewers) => {
  for (let viewer = 0; viewer < viewers; viewer += 1) {
    const provider = document.createElement('xhs-provider');
    const settings = {
      'commerce-src': '/demo/data/{locale}/shop.json',
      live: `bench-${transport}`,
      'live-src': src,
      locale: 'en',
    };
    for (const [name, value] of Object.entries(settings)) provider.setAttribute(name, value);
    const tray = document.createElement('xhs-live-tray');
    tray.setAttribute('room-id', 'paint');
    provider.append(tray);
    document.body.append(provider);
    while (!tray.shadowRoot?.querySelector('[part~="now"] [part~="price"]')) await frame();
    watch(tray);
  }
};
