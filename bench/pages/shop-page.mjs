// Runs in the pages of the probe `start`: tells when the note is painted, and how long a click waits until the cart is.
const after = (wait) => new Promise((resolve) => wait(resolve));

async function painted() {
  await after(requestAnimationFrame);
  const { port1, port2 } = new MessageChannel();
  const told = after((resolve) => (port1.onmessage = resolve));
  port2.postMessage(null);
  await told;
}

async function until(passes) {
  while (!passes()) await after(requestAnimationFrame);
  await painted();
}

/**
 * @param tags reads the words of the tags, once they are there.
 * @param fill puts one thing into the cart.
 * @param open clicks on the button of the cart; `lines` reads the words of its lines; `close` closes it. Without
 * one there is no cart that could be opened here.
 */
export async function runShop({ tags, fill, open, lines, close }) {
  await until(() => tags().length === 3 && tags().every((text) => text.includes('¥100')));
  const boot = performance.now();
  window.bench = {
    boot,
    fill,
    open:
      open &&
      (async () => {
        const began = performance.now();
        open();
        await until(() => lines().length === 1 && lines()[0].includes('product-0'));
        return performance.now() - began;
      }),
    async close() {
      close();
      await until(() => lines().length === 0);
    },
    shown: () => tags().map((text) => text.replace(/\s+/g, ' ').trim()),
  };
}
