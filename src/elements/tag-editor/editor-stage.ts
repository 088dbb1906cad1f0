import { html, nothing, type TemplateResult } from 'lit';
import type { NoteTag } from '../../model/index.js';
import { freeSpot, nudgedSpot, nudges } from '../../rules/note-editing/tag-spots.js';
import type { Point, Size } from '../../rules/note/tag-geometry.js';
import { repeat } from '../internal/repeat/repeat.js';
import { type EditorView, nameOf } from './editor-view.js';

export interface StageView extends EditorView {
  /** The tags that are to be seen on it. */
  readonly tags: readonly NoteTag[];
  /** What they stand on: a picture, or a video. */
  readonly surface: TemplateResult;
  readonly natural: Size;
  /** Where a tag is about to be placed. */
  readonly ghost: Point | undefined;
  readonly pointer: StagePointer;
  /** Somebody wants a tag here. */
  readonly onPlace: (spot: Point) => void;
  /** A run of steps about one tag is over. */
  readonly onSettle: () => void;
  /** Somebody wants to work on the tag. */
  readonly onEdit: (id: string) => void;
  readonly onRemove: (tag: NoteTag) => void;
}

/** So many pixels a finger may move between down and up, and it is still a tap. */
const slack = 8;

/** What is being dragged. */
interface Drag {
  readonly pointer: number;
  readonly id: string;
  /** From the middle of the tag to where it was taken hold of, in pixels. */
  readonly grip: Point;
  readonly subject: string;
}

/** What the pointer does on one stage. */
export class StagePointer {
  drag: Drag | undefined;
  /** How many drags there were: each is a step of its own. */
  drags = 0;
  /** Where it went down on the picture itself. */
  pressed: (Point & { readonly pointer: number }) | undefined;

  /** Whether somebody drags a tag now: what is slow to reckon waits until it is let go. */
  get isDragging(): boolean {
    return this.drag !== undefined;
  }
}

/** A picture or a video as a whole, with a handle for each tag: by pointer, touch or keys. */
export function stageTemplate(view: StageView): TemplateResult {
  const { note, t, tags, ghost, surface, pointer } = view;
  return html`<div
    class="stage"
    part="stage"
    role="group"
    aria-label=${t.stage}
    @pointerdown=${(event: PointerEvent) => {
      pointer.pressed = event.isPrimary && event.button === 0 && !isOnHandle(event) ? pointOf(event) : undefined;
    }}
    @pointercancel=${() => (pointer.pressed = undefined)}
    @pointerup=${(event: PointerEvent) => {
      const from = pointer.pressed;
      pointer.pressed = undefined;
      if (from?.pointer !== event.pointerId || Math.hypot(event.clientX - from.x, event.clientY - from.y) > slack)
        return;
      view.onPlace(freeSpot(shareOf(event, event.currentTarget as HTMLElement), crowdOf(view)));
    }}
  >
    ${surface}
    ${repeat(
      tags,
      ({ id }) => id,
      (tag) => handleTemplate(view, tag, note.tags.indexOf(tag) + 1),
    )}
    ${ghost ? html`<span class="ghost" data-x=${ghost.x} data-y=${ghost.y}></span>` : nothing}
  </div>`;
}

function handleTemplate(view: StageView, tag: NoteTag, number: number): TemplateResult {
  const { t, selected } = view;
  const name = nameOf(view, tag);
  return html`<div
    class="handle"
    part="handle"
    role="slider"
    tabindex="0"
    data-tag=${tag.id}
    data-x=${tag.x}
    data-y=${tag.y}
    data-side=${tag.x > 0.5 ? 'left' : 'right'}
    ?data-selected=${tag.id === selected}
    aria-label=${t.tagHandle(number, name)}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(tag.x * 100)}
    aria-valuetext=${positionOf(view, tag)}
    @focus=${() => view.select(tag.id)}
    @blur=${() => view.onSettle()}
    @keydown=${(event: KeyboardEvent) => onKey(event, view, tag)}
    @pointerdown=${(event: PointerEvent) => take(event, view, tag)}
    @pointermove=${(event: PointerEvent) => pull(event, view)}
    @pointerup=${(event: PointerEvent) => release(event, view)}
    @pointercancel=${(event: PointerEvent) => release(event, view)}
  >
    <span class="handle-dot" aria-hidden="true">${number}</span><span class="handle-name">${name}</span>
  </div>`;
}

/** Where a tag stands, as it is said. */
export function positionOf({ t }: Pick<EditorView, 't'>, { x, y }: Point): string {
  return t.position(Math.round(x * 100), Math.round(y * 100));
}

/** Puts handles where their tags are. What a template must not write as a style is set here, after it was drawn. */
export function placeHandles(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('.handle, .ghost')) {
    for (const axis of ['x', 'y'] as const) element.style.setProperty(`--_${axis}`, element.dataset[axis] ?? '0');
  }
}

/** The other tags of what is shown. */
export function crowdOf(
  { tags, natural }: Pick<StageView, 'tags' | 'natural'>,
  but?: string,
): { natural: Size; others: readonly Point[] } {
  return { natural, others: tags.filter(({ id }) => id !== but) };
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function onKey(event: KeyboardEvent, view: StageView, tag: NoteTag): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = arrows[event.key];
  if (arrow) {
    event.preventDefault();
    const step = event.shiftKey ? nudges.large : nudges.small;
    const spot = nudgedSpot(tag, { x: arrow.x * step, y: arrow.y * step }, crowdOf(view, tag.id));
    return view.act({ kind: 'moveTag', id: tag.id, x: spot.x, y: spot.y }, `nudge ${tag.id}`);
  }
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    view.onEdit(tag.id);
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault();
    view.onRemove(tag);
  }
}

function take(event: PointerEvent, { pointer }: StageView, tag: NoteTag): void {
  if (!event.isPrimary || event.button !== 0) return;
  const handle = event.currentTarget as HTMLElement;
  handle.setPointerCapture(event.pointerId);
  const stage = handle.closest<HTMLElement>('.stage');
  if (!stage) return;
  const { left, top, width, height } = stage.getBoundingClientRect();
  const grip = { x: event.clientX - left - tag.x * width, y: event.clientY - top - tag.y * height };
  pointer.drags += 1;
  pointer.drag = { pointer: event.pointerId, id: tag.id, grip, subject: `drag ${pointer.drags}` };
}

function pull(event: PointerEvent, view: StageView): void {
  const stage = (event.currentTarget as HTMLElement).closest<HTMLElement>('.stage');
  const { drag } = view.pointer;
  if (!stage || drag?.pointer !== event.pointerId) return;
  const { id, grip, subject } = drag;
  const middle = { clientX: event.clientX - grip.x, clientY: event.clientY - grip.y };
  const { x, y } = freeSpot(shareOf(middle, stage), crowdOf(view, id));
  view.act({ kind: 'moveTag', id, x, y }, subject);
}

function release(event: PointerEvent, view: StageView): void {
  if (view.pointer.drag?.pointer !== event.pointerId) return;
  view.pointer.drag = undefined;
  view.onSettle();
}

function pointOf(event: PointerEvent): Point & { readonly pointer: number } {
  return { x: event.clientX, y: event.clientY, pointer: event.pointerId };
}

function isOnHandle(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.handle, button') !== null;
}

/** A point of the window as shares of an element. */
function shareOf({ clientX, clientY }: { clientX: number; clientY: number }, element: HTMLElement): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}
