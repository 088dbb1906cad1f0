import { expect } from '@open-wc/testing';
import { bindHistory } from '../../../src/elements/internal/overlay/overlay-history.js';
import { createOverlayStore } from '../../../src/state/overlay/create-overlay-store.js';
import type { OverlayStore } from '../../../src/state/overlay/overlay-store.js';
import { until } from '../../../stories/acting.js';

describe('Back and what lies over the page', () => {
  const stops: (() => void)[] = [];
  const bound = (): { readonly overlay: OverlayStore; readonly stop: () => void } => {
    const overlay = createOverlayStore();
    const stop = bindHistory(overlay);
    stops.push(stop);
    return { overlay, stop };
  };
  const cameBack = (): Promise<unknown> =>
    new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  const hasEntry = (): boolean => !!(history.state as Record<string, unknown> | null)?.['xhsOverlay'];

  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    if (!hasEntry()) return;
    const back = cameBack();
    history.back();
    await back;
  });

  it('closes it', async () => {
    const { overlay } = bound();
    overlay.open({ kind: 'cart' });
    expect(hasEntry()).to.equal(true);
    history.back();
    await until(() => overlay.$stack.get().length === 0, 'it to be closed');
    expect(hasEntry()).to.equal(false);
  });

  it('closes it with the entry that the page had before it was reloaded', async () => {
    // A reloaded page stands where it stood; each entry more would be one more Back until it is left.
    history.pushState({ xhsOverlay: true, page: 2 }, '');
    const { length } = history;
    const { overlay } = bound();
    overlay.open({ kind: 'cart' });
    expect(history.length).to.equal(length);
    expect((history.state as { page: unknown }).page).to.equal(2);
    history.back();
    await until(() => overlay.$stack.get().length === 0, 'it to be closed');
    expect(hasEntry()).to.equal(false);
  });

  it('leaves open what another shop opens while the entry of the one before is still being taken away', async () => {
    const before = bound();
    before.overlay.open({ kind: 'cart' });
    const back = cameBack();
    before.overlay.close();
    before.stop();
    const { overlay } = bound();
    overlay.open({ kind: 'cart' });
    await back;
    await until(hasEntry, 'an entry of its own');
    expect(overlay.$stack.get().length).to.equal(1);
    history.back();
    await until(() => overlay.$stack.get().length === 0, 'it to be closed');
  });
});
