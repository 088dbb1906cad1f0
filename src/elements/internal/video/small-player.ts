import { render } from 'lit';
import { messagesFor } from '../../../i18n/index.js';
import { videoMessages } from '../../../i18n/video.js';
import { controls } from '../controls/controls.styles.js';
import { moveNode } from '../repeat/move-node.js';
import { openOverlays } from '../overlay/open-overlays.js';
import { smallPlayerControls } from './small-player-controls.js';
import { smallPlayerStyles } from './small-player.styles.js';
import { theme } from '../theme.styles.js';

/** Why moving pictures are back: the shopper wants to see them there, she has had enough, or the overlays are closed. */
export type SmallPlayerEnd = 'expand' | 'close' | 'overlays-closed';

export interface SmallPlayerOptions {
  /** What goes on small: a `<video>`, or whatever else shows moving pictures. It is moved, plays on, and comes back. */
  readonly media: HTMLElement;
  /** What is to be seen, for those who cannot see it. */
  readonly title: string;
  /** BCP 47. */
  readonly locale: string;
  /** Width to height; 3/4 by default. */
  readonly ratio?: number;
  /** What has to be said of it for as long as it is shown, such as that it is advertising. */
  readonly labels?: readonly string[];
  /** It has left its place. */
  readonly onStart?: () => void;
  /** It is back at its place, and plays or pauses as it did before. */
  readonly onEnd?: (how: SmallPlayerEnd) => void;
}

/** A small player that is open, or waits for the overlay beside which it will be. */
export interface SmallPlayer {
  /** Whether it has left its place. */
  readonly small: boolean;
  /** Brings it back to its place; `close` by default. Does nothing once it is there. */
  end(how?: SmallPlayerEnd): void;
}

/**
 * Block side, then inline side; first where overlays have neither their close button nor the ways to buy. The shopper's choice
 * holds until the page is left.
 */
const corners = ['start end', 'end end', 'end start', 'start start'] as const;
let corner = 0;
/** A page has one; the next takes its place. */
let current: SmallPlayer | undefined;

/**
 * Lets moving pictures go on small beside what opens over the page: from the next overlay on, above those that open after it,
 * until that one is closed. It stands in the topmost overlay, since a modal
 * dialog makes the rest of the page inert, and in the top layer, so that nothing covers or crops it.
 */
export function openSmallPlayer(options: SmallPlayerOptions): SmallPlayer {
  current?.end();
  const { media, locale } = options;
  const video = media instanceof HTMLVideoElement ? media : undefined;
  const life = new AbortController();
  const { root, picture, buttons } = makeRoot(
    messagesFor(videoMessages, locale).smallPlayer(options.title),
    options.labels ?? [],
  );
  const place = document.createElement('div');
  const below = openOverlays().length;
  const hadControls = video?.controls ?? false;
  let state: 'waiting' | 'small' | 'ended' = 'waiting';

  function draw(): void {
    root.dataset['corner'] = corners[corner];
    render(smallPlayerControls({ video, locale, onEnd: (how) => player.end(how), onMove: moveOn }), buttons);
  }

  function moveOn(): void {
    corner = (corner + 1) % corners.length;
    draw();
  }

  function start(): void {
    state = 'small';
    place.className = 'away';
    media.before(place);
    root.style.setProperty('--_ratio', String(options.ratio ?? 3 / 4));
    if (video) {
      video.controls = false;
      // A video that is taken out of the page with the overlay that it stood in pauses.
      const onChange = (): void => (root.isConnected ? draw() : player.end());
      for (const type of ['play', 'pause']) video.addEventListener(type, onChange, { signal: life.signal });
    }
    home().append(root);
    moveNode(media, picture);
    draw();
    root.showPopover();
    options.onStart?.();
  }

  function follow(): void {
    const open = openOverlays().length;
    if (open <= below) {
      if (state === 'small') player.end('overlays-closed');
    } else if (state === 'waiting') {
      start();
    } else if (root.parentNode !== home()) {
      moveNode(root, home());
      // Whatever is moved by being taken out and put in leaves the top layer.
      if (!root.matches(':popover-open')) root.showPopover();
    }
  }

  const player: SmallPlayer = {
    get small() {
      return state === 'small';
    },
    end(how = 'close') {
      const wasSmall = state === 'small';
      state = 'ended';
      life.abort();
      if (current === player) current = undefined;
      if (!wasSmall) return;
      const focused = root.matches(':focus-within');
      if (video) video.controls = hadControls;
      if (place.isConnected && place.parentNode) moveNode(media, place.parentNode, place);
      else video?.pause();
      place.remove();
      root.remove();
      if (focused) focusFirst(openOverlays().at(-1));
      options.onEnd?.(how);
    },
  };
  current = player;
  addEventListener('xhs-overlay-change', follow, { signal: life.signal });
  return player;
}

function home(): Element {
  return openOverlays().at(-1) ?? document.body;
}

function makeRoot(
  label: string,
  labels: readonly string[],
): { root: HTMLElement; picture: HTMLElement; buttons: HTMLElement } {
  const root = document.createElement('div');
  root.popover = 'manual';
  // Overlays show it where they show what the one voice of the page says.
  root.slot = 'announcer';
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', label);
  const shadow = root.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [theme, controls, smallPlayerStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  const [picture, buttons] = [document.createElement('div'), document.createElement('div')];
  picture.className = 'picture';
  buttons.className = 'controls';
  shadow.append(picture, buttons);
  if (labels.length > 0) {
    const said = document.createElement('p');
    said.className = 'labels';
    said.textContent = labels.join(' · ');
    shadow.append(said);
  }
  return { root, picture, buttons };
}

/** The focus was on what is gone: it goes to the first thing of the overlay that is left. */
function focusFirst(overlay: Element | undefined): void {
  const root = overlay?.shadowRoot ?? overlay;
  root?.querySelector<HTMLElement>('button, a[href], input')?.focus();
}
