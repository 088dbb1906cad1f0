import {
  defaultExposure,
  type Exposure,
  type ExposureRule,
  isInSight,
  nextExposure,
  unexposed,
  untilSeen,
} from '../../../rules/note/exposure.js';

/** Fine enough for things taller than the window, whose half is never in it. */
const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

type OnSight = (entry: IntersectionObserverEntry) => void;

const watched = new Map<Element, Set<OnSight>>();
let observer: IntersectionObserver | undefined;

/** One observer for all elements of the page; it goes with the last of them. */
function watch(element: Element, onSight: OnSight): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) for (const each of watched.get(entry.target) ?? []) each(entry);
    },
    { threshold: steps },
  );
  const listeners = watched.get(element) ?? new Set();
  watched.set(element, listeners.add(onSight));
  // Observed anew, it tells how it stands to whoever has come last.
  observer.unobserve(element);
  observer.observe(element);
  return () => {
    listeners.delete(onSight);
    if (listeners.size > 0) return;
    watched.delete(element);
    observer?.unobserve(element);
    if (watched.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

/**
 * Tells once that an element was seen: half of it in sight for one second without a break, in a tab that is looked at.
 * @returns what stops it.
 */
export function watchExposure(element: Element, onSeen: () => void, rule: ExposureRule = defaultExposure): () => void {
  const page = element.ownerDocument;
  let exposure: Exposure = unexposed;
  let entry: IntersectionObserverEntry | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function inSight(): boolean {
    if (!entry || !element.isConnected) return false;
    const { width, height } = entry.intersectionRect;
    const root = entry.rootBounds;
    return isInSight(
      {
        share: entry.intersectionRatio,
        area: width * height,
        window: root ? root.width * root.height : 0,
        hidden: page.hidden,
      },
      rule,
    );
  }

  function look(): void {
    clearTimeout(timer);
    if (exposure.seen) return;
    const now = performance.now();
    exposure = nextExposure(exposure, inSight(), now, rule);
    if (exposure.seen) {
      stop();
      return onSeen();
    }
    const wait = untilSeen(exposure, now, rule);
    if (wait !== null) timer = setTimeout(look, wait);
  }

  const unwatch = watch(element, (latest) => {
    entry = latest;
    look();
  });
  page.addEventListener('visibilitychange', look);

  function stop(): void {
    clearTimeout(timer);
    unwatch();
    page.removeEventListener('visibilitychange', look);
  }
  return stop;
}
