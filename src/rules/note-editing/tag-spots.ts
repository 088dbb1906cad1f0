import type { Point, Size } from '../note/tag-geometry.js';
import { exact } from './change-draft.js';

/** What there is to be known of a picture to find a spot on it. All points are 0..1 of the natural picture. */
export interface Crowd {
  readonly natural: Size;
  /** The other tags of the picture. */
  readonly others: readonly Point[];
  /** Pixels that the picture is wide where it is smallest; 358 by default: a phone of 390 less its margins. */
  readonly width?: number;
}

/** A finger's target, in pixels: so far from one another stand the middles of two tags. */
const target = 44;
/** So far from an edge, in pixels, the whole of a tag is on the picture. */
const edge = target / 2;
// Sums of fractions are off by less than this.
const tolerance = 1e-6;

/** One step of an arrow key, and one with shift: shares of the side. */
export const nudges = { small: 0.01, large: 0.05 } as const;

/** Distances in shares of each side. */
interface Reach {
  readonly target: Point;
  readonly edge: Point;
}

function reachOf({ natural, width = 358 }: Crowd): Reach {
  const height = (width * natural.height) / natural.width;
  return { target: { x: target / width, y: target / height }, edge: { x: edge / width, y: edge / height } };
}

/**
 * The nearest spot at which a tag is whole on the picture and stands in no other's way, where the picture is smallest. A
 * picture that is full takes it where it was put.
 */
export function freeSpot(point: Point, crowd: Crowd): Point {
  const reach = reachOf(crowd);
  const wanted = within(point, reach);
  if (isFree(wanted, crowd.others, reach)) return rounded(wanted);
  const lines = (axis: 'x' | 'y'): readonly number[] => [
    wanted[axis],
    ...crowd.others.flatMap((other) => [other[axis] - reach.target[axis], other[axis] + reach.target[axis]]),
  ];
  // The nearest free spot lies beside the others: on a line that one of them draws, or where two cross.
  const { width = 358, natural } = crowd;
  const away = ({ x, y }: Point): number =>
    Math.hypot((x - wanted.x) * width, ((y - wanted.y) * width * natural.height) / natural.width);
  const free = lines('x')
    .flatMap((x) => lines('y').map((y) => ({ x, y })))
    .filter((spot) => isInside(spot, reach))
    .sort((one, other) => away(one) - away(other))
    .find((spot) => isFree(spot, crowd.others, reach));
  return rounded(free ?? wanted);
}

/**
 * Where a tag goes by a step, in shares of the picture: past whatever stands in its way, and nowhere where nothing is free
 * behind that.
 */
export function nudgedSpot(point: Point, step: Point, crowd: Crowd): Point {
  const reach = reachOf(crowd);
  for (let count = 1; count <= 200; count += 1) {
    const wanted = { x: point.x + step.x * count, y: point.y + step.y * count };
    const spot = rounded(within(wanted, reach));
    if (isFree(spot, crowd.others, reach)) return spot;
    if (!isInside(wanted, reach)) break;
  }
  return point;
}

function within({ x, y }: Point, { edge: { x: across, y: down } }: Reach): Point {
  return { x: clamp(x, across), y: clamp(y, down) };
}

/** A picture that is narrower than a tag has it in the middle. */
function clamp(value: number, margin: number): number {
  return margin >= 0.5 ? 0.5 : Math.min(1 - margin, Math.max(margin, value));
}

function isInside(point: Point, reach: Reach): boolean {
  const inside = within(point, reach);
  return Math.abs(inside.x - point.x) < tolerance && Math.abs(inside.y - point.y) < tolerance;
}

function isFree({ x, y }: Point, others: readonly Point[], { target: { x: across, y: down } }: Reach): boolean {
  // Spots are written to a ten-thousandth.
  const give = 2e-4;
  return others.every((other) => Math.abs(other.x - x) > across - give || Math.abs(other.y - y) > down - give);
}

function rounded({ x, y }: Point): Point {
  return { x: exact(x), y: exact(y) };
}
