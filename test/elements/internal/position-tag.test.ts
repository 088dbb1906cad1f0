import { expect, fixture, html } from '@open-wc/testing';
import { positionTag } from '../../../src/elements/internal/tag/tag-places.js';

const natural = { width: 300, height: 400 };
/** Tags are placed before anything is painted. */
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

describe('the places of tags', () => {
  const computed = window.getComputedStyle.bind(window);
  const { setProperty } = CSSStyleDeclaration.prototype;
  let done: string[];

  beforeEach(() => {
    done = [];
    window.getComputedStyle = (...given) => {
      done.push('measured');
      return computed(...given);
    };
    CSSStyleDeclaration.prototype.setProperty = function (...given) {
      if (given[0].startsWith('--_')) done.push('moved');
      setProperty.apply(this, given);
    };
  });

  afterEach(() => {
    window.getComputedStyle = computed;
    CSSStyleDeclaration.prototype.setProperty = setProperty;
  });

  const setup = async (): Promise<{ tags: HTMLElement[]; place: (x: number) => Promise<void> }> => {
    const box = await fixture<HTMLElement>(
      html`<div>${[1, 2, 3].map(() => html`<img width="300" height="400" alt="" /><b></b>`)}</div>`,
    );
    const pictures = [...box.querySelectorAll('img')];
    const tags = [...box.querySelectorAll<HTMLElement>('b')];
    const place = async (x: number): Promise<void> => {
      tags.forEach((tag, index) => positionTag(tag, pictures[index]!, { x, y: 0.5 }, natural, 'auto'));
      await frame();
    };
    return { tags, place };
  };

  it('all are measured before any is moved, so that a page of many is laid out once', async () => {
    const { tags, place } = await setup();
    await place(0.25);
    expect(done.lastIndexOf('measured')).to.be.below(done.indexOf('moved'));
    expect(done.filter((each) => each === 'measured').length).to.equal(3);
    expect(tags.map((tag) => tag.style.getPropertyValue('--_x'))).to.deep.equal(['75px', '75px', '75px']);
  });

  it('one that stands where it should is left alone', async () => {
    const { place } = await setup();
    await place(0.25);
    done = [];
    await place(0.25);
    expect(done).to.deep.equal(['measured', 'measured', 'measured']);
    await place(0.5);
    expect(done).to.include('moved');
  });

  it('of many on one picture that each ask for themselves, the first has all of them placed', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><img width="300" height="400" alt="" />${[1, 2, 3].map(() => html`<b></b>`)}</div>`,
    );
    const picture = box.querySelector('img')!;
    const tags = [...box.querySelectorAll<HTMLElement>('b')];
    const askEach = async (): Promise<void> => {
      for (const [index, tag] of tags.entries()) {
        positionTag(tag, picture, { x: 0.25, y: 0.2 + index * 0.3 }, natural, 'auto');
        await frame();
      }
    };
    const places = (): string[] => tags.map((tag) => tag.style.getPropertyValue('--_x'));
    await askEach();
    picture.width = 600;
    const { getPropertyValue } = CSSStyleDeclaration.prototype;
    let looks = 0;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      if (name === '--_x') looks += 1;
      return getPropertyValue.call(this, name);
    };
    await askEach();
    CSSStyleDeclaration.prototype.getPropertyValue = getPropertyValue;
    expect(looks).to.equal(tags.length);
    expect(places()).to.deep.equal(['150px', '150px', '150px']);
  });

  it('one that was hidden, or whose neighbour is gone, is placed again though its picture is as it was', async () => {
    const { tags, place } = await setup();
    await place(0.25);
    tags[0]!.hidden = true;
    await place(0.25);
    expect(tags[0]!.hidden).to.equal(false);
    const [, second] = tags;
    const picture = second!.previousElementSibling as HTMLImageElement;
    const neighbour = second!.parentElement!.appendChild(document.createElement('b'));
    positionTag(neighbour, picture, { x: 0.3, y: 0.5 }, natural, 'auto');
    await place(0.25);
    expect(second!.hasAttribute('data-bare')).to.equal(true);
    neighbour.remove();
    await place(0.25);
    expect(second!.hasAttribute('data-bare')).to.equal(false);
  });

  it('of two places asked for one tag at the same time, the latter counts', async () => {
    const { tags, place } = await setup();
    const first = place(0.25);
    await Promise.all([first, place(0.5)]);
    expect(tags[0]!.style.getPropertyValue('--_x')).to.equal('150px');
  });
});
