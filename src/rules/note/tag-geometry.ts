export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type ObjectFit = 'fill' | 'contain' | 'cover' | 'none' | 'scale-down';

/** How a picture lies in its box, as CSS has it. */
export interface Layout {
  /** Pixels of the picture itself. */
  readonly natural: Size;
  /** Pixels of the content box it is shown in. */
  readonly box: Size;
  readonly fit: ObjectFit;
  /** The computed value of `object-position`; `50% 50%` by default. */
  readonly position?: string;
}

/** A point of the picture in the box, and whether it is to be seen there. */
export interface PlacedPoint extends Point {
  readonly visible: boolean;
}

/** The size at which `object-fit` shows a picture (CSS Images 3, section 5.5). */
export function fittedSize({ natural, box, fit }: Layout): Size {
  if (fit === 'fill' || natural.width <= 0 || natural.height <= 0) return box;
  if (fit === 'none') return natural;
  const scales = [box.width / natural.width, box.height / natural.height] as const;
  const contain = Math.min(...scales);
  const scale = fit === 'cover' ? Math.max(...scales) : fit === 'contain' ? contain : Math.min(1, contain);
  return { width: natural.width * scale, height: natural.height * scale };
}

/**
 * Where a point of the natural picture lies in the box it is shown in, under any `object-fit` and
 * `object-position`.
 * @param point 0..1 of the natural picture's width and height.
 * @returns pixels from the box's top left corner.
 */
export function placePoint(point: Point, layout: Layout): PlacedPoint {
  const size = fittedSize(layout);
  const [across, down] = parsePosition(layout.position ?? '50% 50%');
  const x = offset(across, layout.box.width - size.width) + point.x * size.width;
  const y = offset(down, layout.box.height - size.height) + point.y * size.height;
  const { width, height } = layout.box;
  return { x, y, visible: x >= 0 && y >= 0 && x <= width && y <= height };
}

/** One part of `object-position`: a share of the free room plus pixels. */
interface Offset {
  readonly share: number;
  readonly pixels: number;
}

function offset({ share, pixels }: Offset, free: number): number {
  return share * free + pixels;
}

const keywords: Readonly<Record<string, number>> = { left: 0, top: 0, center: 0.5, right: 1, bottom: 1 };

/**
 * Reads a computed `object-position`: two of keyword, percentage, pixels, or `calc()` of both. Browsers compute
 * `right 10px` to `calc(100% - 10px)`.
 */
export function parsePosition(position: string): readonly [across: Offset, down: Offset] {
  const words = position.trim().match(/calc\([^)]*\)|\S+/g) ?? [];
  const [first = '50%', second = 'center'] = words;
  return [parseOffset(first), parseOffset(second)];
}

function parseOffset(word: string): Offset {
  const keyword = keywords[word];
  if (keyword !== undefined) return { share: keyword, pixels: 0 };
  let share = 0;
  let pixels = 0;
  for (const [, sign, number, unit] of word.matchAll(/([+-]?)\s*(\d*\.?\d+)(%|px)/g)) {
    const value = Number(number) * (sign === '-' ? -1 : 1);
    if (unit === '%') share += value / 100;
    else pixels += value;
  }
  return { share, pixels };
}

export interface TagPlace {
  /** Where the dot stands: pixels from the box's left edge. */
  readonly x: number;
  /** Pixels from the box's top edge. */
  readonly y: number;
  /** Which way the label grows: towards the left or the right edge of the picture. */
  readonly side: 'left' | 'right';
  /** The room the label has on that side, in pixels. */
  readonly room: number;
}

export interface TagPlaceOptions {
  readonly box: Size;
  /** Least distance of the dot's middle from every edge, in pixels; 16 by default. */
  readonly margin?: number;
  /** Room in pixels below which a label is better off on the other side; 120 by default. */
  readonly wanted?: number;
  readonly direction: 'start' | 'end' | 'auto';
  /** Written from right to left: `start` is the right side. */
  readonly rightToLeft?: boolean;
}

/** Places a tag so that it never leaves the picture; its label flips where there is no room for it. */
export function placeTag(point: Point, options: TagPlaceOptions): TagPlace {
  const { box, margin = 16, wanted = 120, direction, rightToLeft = false } = options;
  const x = clamp(point.x, margin, box.width - margin);
  const y = clamp(point.y, margin, box.height - margin);
  const room = { left: Math.max(0, x - margin / 2), right: Math.max(0, box.width - x - margin / 2) };
  const roomier = room.right >= room.left ? 'right' : 'left';
  const asked = direction === 'auto' ? roomier : (direction === 'end') === !rightToLeft ? 'right' : 'left';
  const side = room[asked] >= Math.min(wanted, room[roomier]) ? asked : roomier;
  return { x, y, side, room: room[side] };
}

function clamp(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}
