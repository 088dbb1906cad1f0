/**
 * The one voice for screen readers on a page. Its region is a light-DOM child of the topmost open overlay (a
 * modal dialog makes the rest of the page inert), else of the body, and goes with the last element.
 */
export interface Announcer {
  users: number;
  region?: HTMLElement | undefined;
  /** What was said in this turn of the page. */
  said?: string[] | undefined;
  readonly homes: Element[];
}

const key = Symbol.for('xhs-elements/announcer@1');

/** What the copies of the bundle on a page share of it. */
export function announcer(): Announcer {
  const page = globalThis as { [key]?: Announcer };
  return (page[key] ??= { users: 0, homes: [] });
}

/** An element that may speak is on the page. The region stands ready before the first message. */
export function retainAnnouncer(): void {
  const voice = announcer();
  voice.users += 1;
  settle(voice);
}

/** An element has gone; with the last one the region goes too. */
export function releaseAnnouncer(): void {
  const voice = announcer();
  voice.users -= 1;
  settle(voice);
}

/** An overlay has opened: from now on its own light DOM speaks. It must show `<slot name="announcer">`. */
export function enterAnnouncer(home: Element): void {
  const voice = announcer();
  voice.homes.push(home);
  move(voice);
}

/** An overlay has closed. */
export function leaveAnnouncer(home: Element): void {
  const voice = announcer();
  const index = voice.homes.lastIndexOf(home);
  if (index >= 0) voice.homes.splice(index, 1);
  move(voice);
}

/**
 * Says something once, whoever says it in the same turn of the page: two carts have the same to tell. The same sentence
 * said again later is heard again.
 */
export function announce(text: string): void {
  const voice = announcer();
  settle(voice);
  const { region } = voice;
  if (!region || voice.said?.some((said) => said.includes(text))) return;
  if (!voice.said) {
    region.replaceChildren();
    setTimeout(() => (voice.said = undefined));
  }
  voice.said = [...(voice.said ?? []), text];
  const line = document.createElement('p');
  line.textContent = text;
  // A new child is an addition, which live regions report even when the words are the same as before.
  region.append(line);
}

/** What was said before goes: a region that comes into a place with words in it is read out again. */
function move(voice: Announcer): void {
  if (!voice.said) voice.region?.replaceChildren();
  settle(voice);
}

function settle(voice: Announcer): void {
  if (voice.users <= 0) {
    voice.region?.remove();
    voice.region = undefined;
    return;
  }
  const home = voice.homes.findLast((element) => element.isConnected) ?? document.body;
  if (!home) return;
  voice.region ??= makeRegion();
  if (voice.region.parentNode !== home) home.append(voice.region);
}

function makeRegion(): HTMLElement {
  const region = document.createElement('div');
  region.slot = 'announcer';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  // Set through the CSSOM: a style attribute would be a violation under a strict content security policy.
  region.style.cssText =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  return region;
}
