import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { XhsProductTag } from '../../../src/elements/product-tag/product-tag.js';
import '../../../src/elements/product-tag/define.js';
import '../../../src/elements/provider/define.js';
import type { ObjectFit, Point, Size } from '../../../src/rules/note/tag-geometry.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { find, until } from '../../../stories/acting.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

const fits: readonly ObjectFit[] = ['fill', 'contain', 'cover', 'none', 'scale-down'];
const positions = ['top', 'center', 'bottom'].flatMap((down) =>
  ['left', 'center', 'right'].map((across) => `${across} ${down}`),
);
/** Larger than the frame in one direction, the other, and in none. */
const pictures: Readonly<Record<string, Size>> = {
  tall: { width: 80, height: 200 },
  square: { width: 60, height: 60 },
  wide: { width: 240, height: 60 },
};
/** Where the mark is in each picture. */
const thing: Point = { x: 0.6, y: 0.25 };
const frame: Size = { width: 100, height: 80 };
/** The least distance that a dot keeps from the edge of the picture. */
const margin = 16;
/** How far from its thing, in pixels, a tag still counts as being on it. */
const tolerance = 1.5;
const columns = 15;

interface Case {
  readonly name: string;
  readonly tag: XhsProductTag;
  /** The middle of the mark as it was painted, from the frame's corner; undefined where none of it is to be seen. */
  readonly mark: Point | undefined;
}

/** A green picture with a red mark around the thing. */
function draw({ width, height }: Size): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = '#008000';
  paint.fillRect(0, 0, width, height);
  paint.fillStyle = '#ff0000';
  paint.fillRect(thing.x * width - 3, thing.y * height - 3, 6, 6);
  return canvas.toDataURL();
}

/** What a rectangle of the page looks like. */
async function screenshot({ x, y, width, height }: DOMRect): Promise<ImageData> {
  const clip = { x: x + scrollX, y: y + scrollY, width, height };
  const shot = new Image();
  shot.src = await executeServerCommand<string, typeof clip>('screenshot-clip', clip);
  await shot.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const paint = canvas.getContext('2d')!;
  // A screen may have more pixels than the page counts.
  paint.drawImage(shot, 0, 0, width, height);
  return paint.getImageData(0, 0, width, height);
}

/** The middle of what is red in a part of a picture. */
function middleOfRed({ data, width }: ImageData, left: number, top: number): Point | undefined {
  let weight = 0;
  let across = 0;
  let down = 0;
  for (let y = 0; y < frame.height; y += 1) {
    for (let x = 0; x < frame.width; x += 1) {
      const red = Math.max(0, (data[((top + y) * width + left + x) * 4] ?? 0) - 40);
      weight += red;
      across += red * (x + 0.5);
      down += red * (y + 0.5);
    }
  }
  return weight < 200 ? undefined : { x: across / weight, y: down / weight };
}

const dotOf = (tag: XhsProductTag): HTMLElement => tag.shadowRoot!.querySelector<HTMLElement>('.tag')!;

/** Where the middle of a tag is; undefined where it is hidden. */
function anchorOf(tag: XhsProductTag): Point | undefined {
  const dot = dotOf(tag);
  if (getComputedStyle(dot).display === 'none') return undefined;
  const { x, y, width, height } = dot.getBoundingClientRect();
  const home = tag.getBoundingClientRect();
  return { x: x + width / 2 - home.x, y: y + height / 2 - home.y };
}

/** What is wrong with the place of a tag. */
function faultOf({ name, tag, mark }: Case): string[] {
  const anchor = anchorOf(tag);
  if (!mark || !anchor) return !mark === !anchor ? [] : [`${name}: ${mark ? 'hidden' : 'shown on nothing'}`];
  const inside = (at: number, size: number): number => Math.min(Math.max(at, margin), size - margin);
  const off = Math.max(
    Math.abs(anchor.x - inside(mark.x, frame.width)),
    Math.abs(anchor.y - inside(mark.y, frame.height)),
  );
  return off <= tolerance ? [] : [`${name}: ${off.toFixed(1)} pixels off`];
}

/** Every crop of every picture, side by side, and where its mark was painted. */
async function setup(box: HTMLElement): Promise<Case[]> {
  const shop = createShop({
    commerce: new MemoryAdapter([productOf('thing')]),
    content: createJsonSource({ data: {} }),
  });
  const crops = Object.entries(pictures).flatMap(([shape, size]) => {
    const url = draw(size);
    return fits.flatMap((fit) =>
      positions.map((position) => ({ name: `${shape}, ${fit}, ${position}`, url, fit, position })),
    );
  });
  render(
    html` <style>
        .crops {
          position: absolute;
          inset: 0 auto auto 0;
          display: grid;
          grid-template-columns: repeat(${columns}, ${frame.width}px);
          grid-auto-rows: ${frame.height}px;
          background: #000;
        }
        .crops img {
          display: block;
          inline-size: ${frame.width}px;
          block-size: ${frame.height}px;
        }
        /* What is painted is the pictures alone. */
        .crops ::part(tag) {
          opacity: 0;
        }
      </style>
      <xhs-provider .shop=${shop}
        ><div class="crops">
          ${crops.map(
            ({ url, fit, position }) =>
              html`<xhs-product-tag product-id="thing" x=${thing.x} y=${thing.y}
                ><img src=${url} alt="" style="object-fit: ${fit}; object-position: ${position}"
              /></xhs-product-tag>`,
          )}
        </div></xhs-provider
      >`,
    box,
  );
  const tags = [...box.querySelectorAll('xhs-product-tag')];
  await Promise.all([...box.querySelectorAll('img')].map((picture) => picture.decode()));
  await until(() => tags.every((tag) => dotOf(tag)?.style.getPropertyValue('--_x')), 'the tags to be placed');
  const painted = await screenshot(find(box, '.crops')!.getBoundingClientRect());
  return crops.map(({ name }, index) => ({
    name,
    tag: tags[index]!,
    mark: middleOfRed(painted, (index % columns) * frame.width, Math.floor(index / columns) * frame.height),
  }));
}

describe('the place of a tag, against what is painted', () => {
  let cases: Case[];

  const box = document.createElement('div');

  before(async () => {
    document.body.append(box);
    cases = await setup(box);
  });
  after(() => box.remove());

  it('is on its thing under every fit and position of tall, square and wide pictures', () => {
    expect(cases.length).to.equal(fits.length * positions.length * Object.keys(pictures).length);
    expect(cases.flatMap(faultOf)).to.deep.equal([]);
  });

  it('is proved where things are to be seen, at the edge, and cropped away', () => {
    const seen = cases.flatMap(({ mark }) => mark ?? []);
    const atEdge = seen.filter(({ x }) => x < margin || x > frame.width - margin);
    expect(
      [cases.length - seen.length, atEdge.length].every((count) => count >= 5),
      `${seen.length} seen`,
    ).to.equal(true);
    expect(seen.length).to.be.above(90);
  });

  it('would be found to be wrong: tags that are moved by a few pixels are off', async () => {
    for (const { tag } of cases) tag.y = thing.y + 0.08;
    await until(() => cases.every(({ tag }) => !tag.isUpdatePending), 'the tags to move');
    const wrong = cases.flatMap(faultOf);
    // All but those whose thing is out of sight either way, or at the edge either way.
    expect(wrong.length).to.be.above(80);
    for (const { tag } of cases) tag.y = thing.y;
    await until(() => cases.flatMap(faultOf).length === 0, 'the tags to be back');
  });

  it('would be found to be wrong: tags whose picture is laid out in another way', async () => {
    for (const { tag } of cases) tag.querySelector('img')!.style.setProperty('object-fit', 'fill');
    // Nothing tells a tag that a style has changed; it looks when it is drawn again.
    for (const { tag } of cases) tag.requestUpdate();
    await until(() => cases.every(({ tag }) => !tag.isUpdatePending), 'the tags to move');
    expect(cases.flatMap(faultOf).length).to.be.above(60);
  });
});
