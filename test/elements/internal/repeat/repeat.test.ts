import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { repeat as litRepeat } from 'lit/directives/repeat.js';
import { repeat } from '../../../../src/elements/internal/repeat/repeat.js';

describe('a list whose items come and go', () => {
  function setup(draw: typeof repeat): { show: (keys: readonly number[]) => void; list: () => HTMLElement } {
    const box = document.createElement('div');
    const list = (): HTMLElement => box.querySelector('ul')!;
    const show = (keys: readonly number[]): void => {
      render(
        html`<ul>
          ${draw(
            keys,
            (key) => key,
            (key) => html`<li>${key}</li>`,
          )}
        </ul>`,
        box,
      );
    };
    return { show, list };
  }

  const window = (from: number): number[] => Array.from({ length: 10 }, (_, index) => from + index);

  it('holds as many nodes after a thousand changes as before', () => {
    const { show, list } = setup(repeat);
    show(window(0));
    const { length } = list().childNodes;
    for (let from = 1; from <= 1_000; from += 1) show(window(from));
    expect(list().childNodes).to.have.length(length);
    expect([...list().children].map(({ textContent }) => Number(textContent))).to.deep.equal(window(1_000));
  });

  it('keeps the nodes of what moves, and those of nothing else', () => {
    const { show, list } = setup(repeat);
    show([1, 2, 3, 4]);
    const [first, , third] = list().children;
    show([3, 5, 1]);
    expect(list().children[0]).to.equal(third);
    expect(list().children[2]).to.equal(first);
    expect([...list().children].map(({ textContent }) => textContent)).to.deep.equal(['3', '5', '1']);
    show([]);
    expect(list().children).to.have.length(0);
    show([7, 8]);
    const { length } = list().childNodes;
    show([8]);
    show([7, 8]);
    expect(list().childNodes).to.have.length(length);
  });

  // When this fails, Lit has mended it, and its own will do.
  it('would hold more with every change, were it left to Lit', () => {
    const { show, list } = setup(litRepeat as typeof repeat);
    show(window(0));
    const { length } = list().childNodes;
    for (let from = 1; from <= 1_000; from += 1) show(window(from));
    expect(list().childNodes.length - length).to.equal(1_000);
  });
});
