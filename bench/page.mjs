// Runs in the page of every variant: shows half of the notes at once, the other half when it is asked to, and tells when
// they are painted.
const after = (wait) => new Promise((resolve) => wait(resolve));

/** Answers when what stands in the document is painted: after the next frame's own work. */
async function painted() {
  await after(requestAnimationFrame);
  const { port1, port2 } = new MessageChannel();
  const told = after((resolve) => (port1.onmessage = resolve));
  port2.postMessage(null);
  await told;
}

/** Every picture that is to be loaded at once, in whatever root. One that is on its way holds nodes of its own. */
function pictures(root) {
  const below = [...root.querySelectorAll('*')];
  return below.flatMap((element) => [
    ...(element.localName === 'img' && element.loading !== 'lazy' ? [element] : []),
    ...(element.shadowRoot ? pictures(element.shadowRoot) : []),
  ]);
}

async function settled(root) {
  while (pictures(root).some(({ complete }) => !complete)) await after(requestAnimationFrame);
  await painted();
}

/** Mounts the first notes of a variant, and hands the rest of the measurement to the harness. */
export async function run({ mount, shown }) {
  const { notes } = window;
  const half = notes.length / 2;
  const root = document.querySelector('main');
  root.style.setProperty('max-inline-size', '480px');
  const show = async (part) => {
    const began = performance.now();
    await mount(root, part);
    await painted();
    return performance.now() - began;
  };
  const first = await show(notes.slice(0, half));
  const boot = performance.now();
  window.bench = {
    boot,
    first,
    more: () => show(notes.slice(half)),
    shown: () => shown(root),
    settled: () => settled(root),
  };
}
