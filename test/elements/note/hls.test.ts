import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/live/define.js';
import '../../../src/elements/note/define.js';
import { video as words } from '../../../src/i18n/en/video.js';
import type { Video } from '../../../src/model/index.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import { clipUrl } from '../../../stories/sample-shop.js';
import { emptyRoom, LiveHub } from '../../fixtures/live-hub.js';
import { stage, type Stage } from '../stage.js';

const streams = new URL('/test/fixtures/hls/', location.href);
const streamUrl = (name: string): string => new URL(name, streams).href;
const hls = 'application/vnd.apple.mpegurl';
const poster = { url: clipUrl('pour.webp'), width: 720, height: 960, alt: 'Tea' };

const loaded = (part: string): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes(part));

async function noteOf(...urls: string[]): Promise<Stage & { video: HTMLVideoElement }> {
  const data = {
    id: 'stream',
    type: 'video',
    title: 'Pour slowly',
    author: 'Lin',
    video: { sources: urls, poster, duration: 8 },
  };
  const shown = await stage(() => html`<xhs-note .data=${data} playback="manual"></xhs-note>`, { width: 400 });
  return { ...shown, video: await appears<HTMLVideoElement>(shown.canvas, 'xhs-note >>> video') };
}

describe('HLS', () => {
  before(() => {
    // A page of tests loads more files than a browser keeps in mind.
    performance.setResourceTimingBufferSize(10_000);
    const decodes = MediaSource.isTypeSupported('video/mp4; codecs="avc1.42c00c"');
    expect(decodes, 'H.264: on Debian, install what tools/engines.mjs names beside this browser').to.equal(true);
  });

  it('plays in a note, and what plays it is loaded only then', async () => {
    // Chromium says that it may be able to, and cannot be relied on.
    const { canvas, video } = await noteOf(streamUrl('pour.m3u8'));
    await appears(canvas, '[part~="play"]');
    expect([loaded('hls-stream'), loaded('.m3u8'), loaded('.m4s')]).to.deep.equal([[], [], []]);
    await press(canvas, '[part~="play"]');
    await until(() => video.currentTime > 0.5, 'the second picture');
    expect([video.videoWidth, video.videoHeight, Math.round(video.duration)]).to.deep.equal([240, 320, 8]);
    expect([loaded('hls-stream').length, loaded('.m3u8').length]).to.deep.equal([1, 1]);
    expect(loaded('.m4s').length).to.be.above(0);
    expect(video.src).to.match(/^blob:/);
  });

  it('goes to a place, leaves nothing behind outside of the page, and goes on from there', async () => {
    const { canvas, video } = await noteOf(streamUrl('pour.m3u8'));
    const note = find(canvas, 'xhs-note')!;
    await press(canvas, '[part~="play"]');
    await until(() => video.currentTime > 0, 'the first picture');
    video.currentTime = 5;
    await until(() => video.currentTime > 5 && !video.seeking, 'the place');
    const before = video.currentTime;
    const revoked: string[] = [];
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (url) => {
      revoked.push(url);
      revokeObjectURL.call(URL, url);
    };
    const home = note.parentElement!;
    const { src } = video;
    try {
      note.remove();
    } finally {
      URL.revokeObjectURL = revokeObjectURL;
    }
    expect([video.hasAttribute('src'), video.paused, revoked]).to.deep.equal([false, true, [src]]);
    home.append(note);
    await press(canvas, '[part~="play"]');
    await until(() => video.currentTime >= before && !video.paused, 'it to go on');
    expect(video.currentTime).to.be.below(before + 2);
  });

  it('gives the next source its turn where there is no such stream, and says so where there is none', async () => {
    const { canvas, video } = await noteOf(streamUrl('no-such.m3u8'), clipUrl('pour.webm'));
    await press(canvas, '[part~="play"]');
    await until(() => video.currentTime > 0, 'the clip');
    expect(video.src).to.contain('pour.webm');
    // Not a playlist at all.
    const other = await noteOf(clipUrl('pour.en.vtt#.m3u8'));
    await press(other.canvas, '[part~="play"]');
    expect((await appears(other.canvas, 'xhs-note >>> .unplayable p')).textContent).to.equal(words.failed);
  });

  it('is given up for a note that has left the page before its player came', async () => {
    const { canvas, video } = await noteOf(streamUrl('pour.m3u8'));
    const note = find(canvas, 'xhs-note')!;
    await press(canvas, '[part~="play"]');
    note.remove();
    await import('../../../src/elements/internal/video/hls-stream.js');
    await Promise.resolve();
    expect(video.hasAttribute('src')).to.equal(false);
  });

  it('is the picture of a live room', async () => {
    const stream: Video = { sources: [{ url: streamUrl('pour.m3u8'), type: hls }], poster, captions: [], chapters: [] };
    const hub = new LiveHub(emptyRoom('evening', { stream }));
    const { canvas } = await stage(() => html`<xhs-live room-id="evening"></xhs-live>`, { live: hub.source() });
    const video = await appears<HTMLVideoElement>(canvas, 'xhs-live >>> video');
    await until(() => video.currentTime > 0.5, 'it to begin by itself');
    expect([video.muted, video.videoWidth]).to.deep.equal([true, 240]);
  });
});
