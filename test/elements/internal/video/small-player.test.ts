import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../src/elements/note-viewer/define.js';
import '../../../../src/elements/pdp/define.js';
import { openSmallPlayer, type SmallPlayerEnd } from '../../../../src/elements/internal/video/small-player.js';
import type { Shop } from '../../../../src/runtime/shop.js';
import { loadMessages } from '../../../../src/i18n/index.js';
import { video as words } from '../../../../src/i18n/en/video.js';
import { appears, find, findAll, until } from '../../../../stories/acting.js';
import { stage } from '../../stage.js';

const clip = new URL('/demo/data/clips/pour.webm', location.href).href;
const root = '[role="group"][popover]';

interface Scene {
  readonly canvas: HTMLElement;
  readonly shop: Shop;
  readonly video: HTMLVideoElement;
  readonly place: HTMLElement;
}

/** A page with a video that plays, muted. */
async function setup(): Promise<Scene> {
  const { canvas, shop } = await stage(
    () =>
      html`<xhs-pdp></xhs-pdp>
        <div class="place"></div>`,
  );
  const place = canvas.querySelector<HTMLElement>('.place')!;
  const video = document.createElement('video');
  Object.assign(video, { src: clip, muted: true, loop: true, controls: true });
  place.append(video);
  await Promise.all([video.play(), loadMessages('en')]);
  return { canvas, shop, video, place };
}

async function openProduct({ canvas, shop }: Scene): Promise<HTMLElement> {
  shop.overlay.open({ kind: 'product', productId: 'shanmai-oolong' });
  return appears(canvas, 'xhs-pdp[open]');
}

const press = (name: string): void =>
  find<HTMLButtonElement>(document, root)!.shadowRoot!.querySelector<HTMLButtonElement>(`.${name}`)!.click();

describe('the small player', () => {
  it('goes on in the overlay that opens, without a pause, and is back at its place when that is closed', async () => {
    const shown = await setup();
    const { video, place, shop } = shown;
    const ends: SmallPlayerEnd[] = [];
    let pauses = 0;
    video.addEventListener('pause', () => (pauses += 1));
    const player = openSmallPlayer({ media: video, title: 'Tea', locale: 'en', onEnd: (how) => ends.push(how) });
    expect(player.small, 'before anything opens').to.equal(false);
    expect(video.parentElement).to.equal(place);

    const pdp = await openProduct(shown);
    await until(() => player.small, 'the small player');
    expect(find(pdp, root)?.getAttribute('aria-label')).to.equal(words.smallPlayer('Tea'));
    expect(find(document, root)!.matches(':popover-open')).to.equal(true);
    expect(video.paused, 'in the overlay').to.equal(false);
    expect(video.controls).to.equal(false);
    const { currentTime } = video;
    await until(() => video.currentTime !== currentTime, 'the next picture');

    shop.overlay.closeAll();
    await until(() => video.parentElement === place, 'the way back');
    expect(video.paused, 'back at its place').to.equal(false);
    expect(video.controls).to.equal(true);
    expect(place.children).to.have.lengthOf(1);
    expect(pauses).to.equal(0);
    expect(ends).to.deep.equal(['overlays-closed']);
    expect(findAll(document, root)).to.have.lengthOf(0);
  });

  it('can be used beside a modal dialog, and what is pressed there is done', async () => {
    const shown = await setup();
    const { video, place } = shown;
    const ends: SmallPlayerEnd[] = [];
    const player = openSmallPlayer({ media: video, title: 'Tea', locale: 'en', onEnd: (how) => ends.push(how) });
    await openProduct(shown);
    await until(() => player.small, 'the small player');
    const box = find(document, root)!.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    expect(top?.closest(root), 'what a finger meets there').not.to.equal(null);

    press('play');
    await until(() => video.paused, 'a pause');
    await until(() => find(document, root)?.shadowRoot?.textContent.includes(words.play), 'the way to go on');
    const { corner } = find(document, root)!.dataset;
    press('move');
    expect(find(document, root)!.dataset['corner']).not.to.equal(corner);
    const close = find(document, root)!.shadowRoot!.querySelector<HTMLButtonElement>('.close')!;
    close.focus();
    close.click();
    expect(video.parentElement).to.equal(place);
    expect(ends).to.deep.equal(['close']);
    expect(document.activeElement, 'the focus stays in the dialog').to.equal(find(shown.canvas, 'xhs-pdp'));
  });

  it('stays above what opens later, and goes back with the overlay that it came for', async () => {
    const shown = await setup();
    const { canvas, shop, video, place } = shown;
    const player = openSmallPlayer({ media: video, title: 'Tea', locale: 'en' });
    await openProduct(shown);
    await until(() => player.small, 'the small player');
    shop.overlay.open({ kind: 'note', noteId: 'morning-shelf' });
    const viewer = await appears(canvas, 'xhs-note-viewer[open]');
    await until(() => find(viewer, root), 'the small player over the note');
    expect(find(viewer, root)!.matches(':popover-open')).to.equal(true);
    expect(video.paused).to.equal(false);
    shop.overlay.close();
    await until(() => find(canvas, `xhs-pdp >>> ${root}`), 'the small player over the product page');
    expect(video.paused).to.equal(false);
    shop.overlay.close();
    await until(() => video.parentElement === place, 'the way back');
  });

  it('gives its place to the next, and has nothing to pause where it shows no video of ours', async () => {
    const shown = await setup();
    const { video, place } = shown;
    const first = openSmallPlayer({ media: video, title: 'Room', locale: 'en' });
    const other = document.createElement('div');
    place.append(other);
    const second = openSmallPlayer({ media: other, title: 'Other', locale: 'en' });
    await openProduct(shown);
    await until(() => second.small, 'the small player');
    expect(first.small).to.equal(false);
    expect(findAll(document, root)).to.have.lengthOf(1);
    expect(find(document, root)!.shadowRoot!.querySelector('.play'), 'nothing to pause').to.equal(null);
    second.end();
    expect([...place.children]).to.have.members([video, other]);
  });

  it('lets go of what has no place any more', async () => {
    const shown = await setup();
    const { video, place } = shown;
    const player = openSmallPlayer({ media: video, title: 'Room', locale: 'en' });
    await openProduct(shown);
    await until(() => player.small, 'the small player');
    place.remove();
    player.end();
    expect(video.paused).to.equal(true);
    expect(findAll(document, root)).to.have.lengthOf(0);
  });
});
