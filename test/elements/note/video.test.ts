import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { mostDecoders } from '../../../src/elements/internal/video/decoders.js';
import '../../../src/elements/note/define.js';
import { video as words } from '../../../src/i18n/en/video.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { clipUrl } from '../../../stories/sample-shop.js';
import { stage, wordsOf, type Stage } from '../stage.js';

const videoIn = (canvas: HTMLElement): Promise<HTMLVideoElement> => appears(canvas, 'xhs-note >>> video');
const cards = (canvas: HTMLElement): string[] => findAll(canvas, '[part~="card"]').map(wordsOf);

/** Pressed by key, as a shopper does: a browser gives sound to nobody else. */
async function pressKey(canvas: HTMLElement, selector: string): Promise<void> {
  (await appears(canvas, selector)).focus();
  await sendKeys({ press: 'Enter' });
}

async function show(playback = 'manual', noteId = 'pour-slowly'): Promise<Stage & { video: HTMLVideoElement }> {
  const shown = await stage(() => html`<xhs-note note-id=${noteId} playback=${playback}></xhs-note>`, { width: 400 });
  const video = await videoIn(shown.canvas);
  await until(() => findAll(shown.canvas, '[part~="moment"]').length === 4, 'its moments');
  return { ...shown, video };
}

/** Begun by the shopper. */
async function playing(noteId?: string): Promise<Stage & { video: HTMLVideoElement }> {
  const shown = await show('manual', noteId);
  await pressKey(shown.canvas, '[part~="play"]');
  await until(() => !find(shown.canvas, '[part~="play"]') && !shown.video.paused, 'the first picture');
  return shown;
}

describe('xhs-note with a video', () => {
  afterEach(async () => emulateMedia({ reducedMotion: 'no-preference' }));

  it('begins by itself in view, without sound, which the shopper can have', async () => {
    const { canvas, video } = await show('auto');
    await until(() => !video.paused && video.controls, 'it to begin');
    expect(video.muted).to.equal(true);
    await pressKey(canvas, '[part~="sound"]');
    await until(() => !find(canvas, '[part~="sound"]'), 'the button to go');
    expect(video.muted).to.equal(false);
    expect(video.paused).to.equal(false);
    expect(find(canvas, 'xhs-note')!.shadowRoot!.activeElement?.localName).to.equal('video');
  });

  it('shows the captions of the language of the shop', async () => {
    const { video } = await playing();
    const showing = [...video.textTracks].filter(({ mode }) => mode === 'showing').map(({ language }) => language);
    expect(showing).to.deep.equal(['en']);
    expect(video.textTracks).to.have.lengthOf(2);
  });

  it('loads nothing and shows its poster where less movement is wanted, until it is asked for', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { canvas, video } = await show('auto');
    expect(find(canvas, '[part~="play"]')?.textContent.trim()).to.contain(words.playTitle(''));
    expect([video.paused, video.hasAttribute('src'), video.controls]).to.deep.equal([true, false, false]);
    expect(video.poster).to.contain('pour.webp');
    await pressKey(canvas, '[part~="play"]');
    await until(() => !video.paused && !find(canvas, '[part~="play"]'), 'it to play');
    expect([video.muted, video.controls]).to.deep.equal([false, true]);
    await until(() => video.matches(':focus'), 'the focus on it, whose button is gone');
  });

  it('offers its button where the browser refuses to begin', async () => {
    const { play } = HTMLMediaElement.prototype;
    let refusals = 0;
    HTMLMediaElement.prototype.play = () => {
      refusals += 1;
      return Promise.reject(new DOMException('Not now', 'NotAllowedError'));
    };
    try {
      const { canvas } = await show('auto');
      await until(() => refusals > 0, 'the refusal');
      expect(find(canvas, '[part~="play"]')).not.to.equal(undefined);
      find(canvas, 'xhs-note')!.dispatchEvent(new Event('scroll'));
      document.dispatchEvent(new Event('visibilitychange'));
      expect(refusals, 'it is not asked again').to.equal(1);
    } finally {
      HTMLMediaElement.prototype.play = play;
    }
  });

  it('shows the product that is to be seen at the time, and goes to where one is', async () => {
    const { canvas, video } = await playing();
    video.pause();
    video.currentTime = 0.2;
    await until(() => cards(canvas).length === 0, 'no card at the beginning');
    video.currentTime = 1;
    await until(() => cards(canvas).join().includes('Oolong') || cards(canvas).length === 1, 'the tea');
    const [tea] = cards(canvas);
    await press(canvas, '[part~="moment"][data-start="4"]:has(img)');
    await until(() => cards(canvas)[0] !== undefined && cards(canvas)[0] !== tea, 'the cups');
    expect(video.currentTime).to.be.at.least(4);
    expect(video.paused, 'it plays on from there').to.equal(false);
    const running = findAll(canvas, '[part~="moment"][aria-current="true"]');
    expect(running).to.have.lengthOf(1);
  });

  it('comes into sight where one goes to a place in it from below, and plays on from there', async () => {
    const before = { width: innerWidth, height: innerHeight };
    await setViewport({ width: 480, height: 300 });
    try {
      const { canvas, video } = await show();
      await press(canvas, '[part~="moment"][data-start="4"]:has(img)');
      const { top, bottom } = video.getBoundingClientRect();
      const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
      expect(seen / Math.min(bottom - top, innerHeight), 'before it has begun').to.be.above(0.9);
      await until(() => video.controls && !video.paused, 'it to play');
      expect(video.currentTime).to.be.at.least(4);
    } finally {
      await setViewport(before);
    }
  });

  it('goes on small beside the product page, and is back at its place when that is closed', async () => {
    const { canvas, shop, video } = await playing();
    video.currentTime = 1;
    await press(canvas, '[part~="card"]');
    await appears(canvas, 'xhs-pdp[open]');
    await until(() => video.closest('.picture'), 'the small player');
    expect(video.paused).to.equal(false);
    expect(shop.overlay.$stack.get()).to.have.lengthOf(1);
    const origin = shop.overlay.$stack.get().map(({ content }) => content.kind === 'product' && content.origin?.tagId);
    expect(origin).to.deep.equal(['pour-slowly-1']);
    shop.overlay.closeAll();
    await until(() => video.closest('.screen'), 'the way back');
    expect(video.paused).to.equal(false);
    expect(video.controls).to.equal(true);
  });

  it('closes the product page for who wants to see it large again', async () => {
    const { canvas, shop, video } = await playing();
    video.currentTime = 1;
    await press(canvas, '[part~="card"]');
    await until(() => video.closest('.picture'), 'the small player');
    const small = video.getRootNode() as ShadowRoot;
    small.querySelector<HTMLButtonElement>('.expand')!.click();
    expect(shop.overlay.$stack.get()).to.have.lengthOf(0);
    expect(video.closest('.screen')).not.to.equal(null);
    expect(video.paused).to.equal(false);
  });

  it('stays where it is when the page shows the product in its own way', async () => {
    const { canvas, video } = await playing();
    video.currentTime = 1;
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    await press(canvas, '[part~="card"]');
    await until(() => video.closest('.screen'), 'it in its place');
    expect(find(document.body, '[popover][role="group"]')).to.equal(undefined);
  });

  it('is played by keys: space, arrows, M, C', async () => {
    const { canvas, video } = await playing();
    video.focus();
    await sendKeys({ press: 'm' });
    await until(() => video.muted, 'no sound');
    await sendKeys({ press: 'm' });
    await until(() => !video.muted, 'sound');
    await sendKeys({ press: 'c' });
    await until(() => [...video.textTracks].every(({ mode }) => mode !== 'showing'), 'no captions');
    await sendKeys({ press: 'c' });
    await until(() => [...video.textTracks].some(({ mode }) => mode === 'showing'), 'captions');
    await sendKeys({ press: 'Space' });
    await until(() => video.paused, 'a pause');
    const before = video.currentTime;
    await sendKeys({ press: before > 4 ? 'ArrowLeft' : 'ArrowRight' });
    await until(() => video.currentTime !== before, 'another place');
    await sendKeys({ press: 'Space' });
    await until(() => !video.paused, 'it to play');
    expect(find(canvas, 'xhs-note')!.shadowRoot!.activeElement?.localName).to.equal('video');
  });

  it('leaves a player of the page in its place, and follows it', async () => {
    const { canvas } = await stage(
      () =>
        html`<xhs-note note-id="pour-slowly"
          ><video slot="player" muted playsinline src=${clipUrl('pour.webm')}></video
        ></xhs-note>`,
      { width: 400 },
    );
    await until(() => findAll(canvas, '[part~="moment"]').length === 4, 'its moments');
    const own = find<HTMLVideoElement>(canvas, 'xhs-note > video')!;
    expect(find(canvas, '[part~="video"]'), 'a second player').to.equal(undefined);
    own.currentTime = 1;
    await until(() => cards(canvas).length === 1, 'the tea');
    await press(canvas, '[part~="moment"][data-start="4"]');
    await until(() => own.currentTime >= 4, 'the place in the player of the page');
  });

  it('says so where nothing of it can be played', async () => {
    const data = {
      id: 'gone',
      type: 'video',
      title: 'Gone',
      author: 'Lin',
      video: { sources: [clipUrl('no-such-clip.webm')], poster: { url: clipUrl('pour.webp'), alt: '' } },
    };
    const { canvas } = await stage(() => html`<xhs-note .data=${data} playback="manual"></xhs-note>`, { width: 400 });
    await press(canvas, '[part~="play"]');
    const told = await appears(canvas, 'xhs-note >>> .unplayable p');
    expect(told.textContent).to.equal(words.failed);
    let loads = 0;
    find(canvas, 'xhs-note >>> video')!.addEventListener('loadstart', () => (loads += 1));
    await press(canvas, 'xhs-note >>> [part~="play-again"]');
    await until(() => loads > 0, 'it to be asked for again');
    await appears(canvas, 'xhs-note >>> .unplayable p');
  });

  it('holds no more decoders than a phone has, however many videos a page shows', async () => {
    const notes = [
      'pour-slowly',
      'first-cup-gold',
      'nothing-till-ten',
      'tower-of-nine',
      'rainy-day-blocks',
      'first-burn',
    ];
    const { canvas } = await stage(
      () => html`${notes.map((id) => html`<xhs-note note-id=${id} playback="auto"></xhs-note>`)}`,
      { width: 900, columns: 6 },
    );
    await until(() => findAll(canvas, 'xhs-note >>> video').length === notes.length, 'all videos');
    const videos = findAll<HTMLVideoElement>(canvas, 'xhs-note >>> video');
    const held = (): HTMLVideoElement[] => videos.filter((video) => video.hasAttribute('src'));
    await until(() => videos.filter(({ paused }) => !paused).length === mostDecoders, 'as many to play as may');
    expect(held()).to.have.lengthOf(mostDecoders);
    const waiting = videos.find((video) => !video.hasAttribute('src'))!;
    await press(waiting.closest('.screen') as HTMLElement, '[part~="play"]');
    await until(() => !waiting.paused, 'the one that is asked for');
    expect(held()).to.have.lengthOf(mostDecoders);
    find(canvas, 'xhs-provider')!.remove();
    expect(held(), 'after they have left the page').to.have.lengthOf(0);
  });
});
