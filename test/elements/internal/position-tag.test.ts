import { expect, fixture, html } from '@open-wc/testing';
import { positionTag } from '../../../src/elements/internal/tag-places.js';

const natural = { width: 300, height: 400 };

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
      await Promise.resolve();
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

  it('of two places asked for one tag at the same time, the latter counts', async () => {
    const { tags, place } = await setup();
    const first = place(0.25);
    await Promise.all([first, place(0.5)]);
    expect(tags[0]!.style.getPropertyValue('--_x')).to.equal('150px');
  });
});
