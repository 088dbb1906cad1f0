import { findAll, until } from './acting.js';

/** Waits for the pictures in sight and for whatever moves, which is when colours can be measured. */
export async function atRest(canvas: HTMLElement): Promise<void> {
  const eager = (): HTMLImageElement[] => findAll<HTMLImageElement>(canvas, 'img:not([loading="lazy"])');
  await until(() => eager().every(({ complete }) => complete), 'the pictures');
  // What a frame begins, such as a dialog that fades in, is to be seen by the next one.
  let still = 0;
  await until(() => (still = isMoving(canvas) ? 0 : still + 1) > 2, 'the end of what moves');
}

/**
 * Whether anything moves that will come to rest; what goes with the scrolling does not move by itself. A root knows of its
 * own animations, not of those in roots below.
 */
function isMoving(canvas: HTMLElement): boolean {
  const roots = [document, ...findAll(canvas, '*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots
    .flatMap((root) => root.getAnimations())
    .some(({ effect, playState, timeline }) => {
      const ends = effect?.getComputedTiming().iterations !== Infinity;
      return playState === 'running' && timeline instanceof DocumentTimeline && ends;
    });
}
