import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { roomMessages } from '../../i18n/room.js';
import type { LiveRoom, Picture, Video } from '../../model/index.js';
import { VideoScreen } from '../internal/video/video-screen.js';
import type { XhsElement } from '../internal/xhs-element.js';
import { labelsOf } from './live-labels.js';

/** The picture of a room: its stream while it is live, its recording afterwards. */
export class LivePicture {
  readonly #screen: VideoScreen;
  #video: Video | undefined;
  #status: LiveRoom['status'] | undefined;

  constructor(host: XhsElement) {
    this.#screen = new VideoScreen(host);
  }

  /** Plays on from a time of the recording, in seconds. */
  seek(seconds: number): Promise<void> {
    return this.#screen.seek(seconds);
  }

  /** Lets it go on small beside the next overlay that opens. @returns what calls that off. */
  goSmall(): () => void {
    return this.#screen.goSmall();
  }

  render(room: LiveRoom, locale: string): TemplateResult {
    const { title, status } = room;
    const video = this.#choose(room);
    // Over and without a recording: what it looked like says more than a black field.
    const cover = room.cover ?? (status === 'ended' ? room.stream?.poster : undefined);
    const screen = this.#screen.render(
      video && {
        video,
        title,
        locale,
        wanted: status === 'live',
        playable: status !== 'paused',
        loop: status !== 'ended',
        labels: labelsOf(room, locale),
      },
    );
    const paused = video && status === 'paused' && !this.#screen.own;
    return html`${screen} ${video || this.#screen.own ? nothing : coverTemplate(cover)}
    ${paused ? html`<p class="over">${messagesFor(roomMessages, locale).pausedHint}</p>` : nothing}`;
  }

  /** What is to be played now. Joined anew a room comes as new data: the same video plays on. */
  #choose({ status, stream, replay }: LiveRoom): Video | undefined {
    const next = status === 'ended' ? replay : status === 'scheduled' ? undefined : stream;
    // What could not be played before it began, or while it stood still, is tried anew once it goes on.
    const again = status === 'live' && this.#status !== 'live' && this.#screen.player.state === 'failed';
    this.#status = status;
    if (again || JSON.stringify(next) !== JSON.stringify(this.#video)) {
      this.#screen.endSmall();
      this.#video = next;
    }
    return this.#video;
  }
}

function coverTemplate(cover: Picture | undefined): TemplateResult | typeof nothing {
  if (!cover) return nothing;
  return html`<img
    class="cover"
    part="cover"
    src=${cover.url}
    width=${cover.width}
    height=${cover.height}
    alt=${cover.alt}
  />`;
}
