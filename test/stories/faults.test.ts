import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { type Story, type StoryMeta } from '../../stories/story.js';
import { faultsOf } from './run-stories.js';

const meta: StoryMeta = {
  id: 'section',
  title: 'A section',
  component: 'section',
  parameters: { settled: () => true },
};
const words = html`<section>Words</section>`;

/** The faults of a story that is as good as empty, but for one thing. */
function faults(content: TemplateResult, play: Story['play'] = () => Promise.resolve()): Promise<string[]> {
  return faultsOf(meta, { render: () => content, play });
}

// What would be wrong with a story has to be found in one where it is wrong.
describe('faults of stories', () => {
  it('are none where nothing is wrong', async () => {
    expect(await faults(words)).to.deep.equal([]);
  });

  it('are what is not drawn', async () => {
    expect(await faults(html`<section></section>`)).to.deep.equal(['draws no section']);
    expect(await faults(html`<p>Words</p>`)).to.deep.equal(['draws no section']);
  });

  it('are pictures that do not arrive', async () => {
    const [fault] = await faults(html`<section>Words<img src="data:image/png;base64,AAAA" alt="Nothing" /></section>`);
    expect(fault).to.contain('broken picture');
  });

  it('are violations of the guidelines, also within a shadow root', async () => {
    const [fault] = await faults(html`<section>Words<button></button></section>`);
    expect(fault).to.match(/^button-name/);
    const [pale] = await faults(words, async ({ canvasElement }) => {
      const root = canvasElement.querySelector('section')!.attachShadow({ mode: 'open' });
      const text = document.createElement('p');
      text.textContent = 'Pale';
      text.style.setProperty('color', '#ccc');
      text.style.setProperty('background-color', '#fff');
      root.append(text);
      return Promise.resolve();
    });
    expect(pale).to.match(/^color-contrast/);
  });

  it('are targets that are too small, wherever the page is scrolled to', async () => {
    const button = html`<button class="small">+</button>`;
    const found = await faults(
      html`<section>
        <style>
          .small {
            inline-size: 12px;
            block-size: 12px;
            padding: 0;
          }
          .long {
            block-size: 3000px;
          }
        </style>
        ${button}${button}
        <p class="long">Words</p>
      </section>`,
    );
    expect(found.join()).to.match(/^target-size/);
  });

  it('are errors and warnings on the console', async () => {
    const said = await faults(words, async () => {
      console.error('an error');
      console.warn('a warning');
      return Promise.resolve();
    });
    expect(said).to.deep.equal(['console.error: an error', 'console.warn: a warning']);
  });

  it('are failures that nobody catches', async () => {
    const found = await faults(words, async () => {
      void Promise.reject(new Error('lost'));
      return Promise.resolve();
    });
    expect(found.join('\n')).to.match(/uncaught: .*lost/);
  });

  it('are dialogs that open by themselves', async () => {
    const dialog = html`<section>
      Words
      <dialog open aria-label="A dialog">Hello</dialog>
    </section>`;
    expect(await faults(dialog)).to.deep.equal(['opens something by itself']);
  });

  it('are plays that fail', async () => {
    const failure = await faults(words, () => Promise.reject(new Error('it went wrong'))).catch(String);
    expect(failure).to.contain('it went wrong');
  });
});
