// Writes a new element: class, styles, entry, stories and tests; and registers it.
//   npm run new:element -- gift-card "A gift card with what is left on it."
import { camelCase, changeFile, insertSorted, pascalCase, refuse, title, writeNewFiles } from './write-files.mjs';

const [name = '', summary] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.startsWith('xhs-') || name === 'internal') {
  refuse(
    'Name the element without its prefix, in lower case with hyphens: npm run new:element -- gift-card "What it is."',
  );
}
const tag = `xhs-${name}`;
const className = `Xhs${pascalCase(name)}`;
const styles = `${camelCase(name)}Styles`;
const says = summary ?? `${title(name)}: says in one sentence what it shows and what a shopper does with it.`;

await writeNewFiles({
  [`src/elements/${name}/${name}.ts`]: `
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { ${styles} } from './${name}.styles.js';

/**
 * ${says}
 *
 * @status experimental
 * @slot - What is shown in it; also before and without the script.
 * @csspart base - The whole element.
 * @cssstate rtl - The language is written from right to left.
 */
export class ${className} extends XhsElement {
  static override styles = [theme, ${styles}];

  /** What it is called for people who do not see it. None by default. */
  @property() label = '';

  protected override render(): TemplateResult {
    return html\`<section part="base" aria-label=\${this.label || nothing}><slot></slot></section>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
  [`src/elements/${name}/${name}.styles.ts`]: `
import { css } from 'lit';

export const ${styles} = css\`
  :host {
    display: block;
    contain: layout style;
  }

  section {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow-wrap: anywhere;
  }
\`;
`,
  [`src/elements/${name}/define.ts`]: `
import { defineElement } from '../internal/define-element.js';
import { ${className} } from './${name}.js';

defineElement('${tag}', ${className});

export type { ${className} } from './${name}.js';
`,
  [`stories/${name}.stories.ts`]: `
import { html } from 'lit';
import '../src/elements/${name}/define.js';
import { shows } from './acting.js';
import { scene } from './scene.js';
import { dark, narrow, rightToLeft, type Story, type StoryMeta } from './story.js';

interface Args {
  readonly label: string;
  readonly content: string;
}

export default {
  id: 'elements-${name}',
  title: 'Elements/${title(name)} ${tag}',
  component: '${tag}',
  parameters: { settled: shows('${tag} >>> [part~="base"]') },
} satisfies StoryMeta;

function show(content: string): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { label: '${title(name)}', content },
    render: (args, context) => scene(context, () => html\`<${tag} label=\${args.label}>\${args.content}</${tag}>\`),
  };
}

export const Default: Story<Args> = show('What stands in it');
export const Dark: Story<Args> = { ...show('What stands in it'), globals: dark };
export const RightToLeft: Story<Args> = { ...show('What stands in it'), globals: rightToLeft };
export const LongText: Story<Args> = { ...show('Whatever people write may be long. '.repeat(20)), globals: narrow };
`,
  [`test/stories/${name}.test.ts`]: `
import * as stories from '../../stories/${name}.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
`,
  [`test/elements/${name}/${name}.test.ts`]: `
import { expect, fixture, html } from '@open-wc/testing';
import { ${className} } from '../../../src/elements/${name}/${name}.js';
import '../../../src/elements/${name}/define.js';

describe('${tag}', () => {
  const setup = (): Promise<${className}> =>
    fixture<${className}>(html\`<${tag} label="A name">What stands in it</${tag}>\`);

  it('is registered under its tag', () => {
    expect(customElements.get('${tag}')).to.equal(${className});
  });

  it('shows what stands in it, by its name, accessibly', async () => {
    const element = await setup();
    const base = element.shadowRoot!.querySelector('[part~="base"]')!;
    expect(base.getAttribute('aria-label')).to.equal('A name');
    expect(base.querySelector('slot')!.assignedNodes().map((node) => node.textContent)).to.deep.equal([
      'What stands in it',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says so where its language is written from right to left', async () => {
    const element = await setup();
    expect(element.matches(':state(rtl)')).to.equal(false);
    element.lang = 'ar';
    element.requestUpdate();
    await element.updateComplete;
    expect(element.matches(':state(rtl)')).to.equal(true);
  });
});
`,
});

await changeFile('src/define.ts', (text) => {
  const [comment, ...lines] = text.trimEnd().split('\n');
  return [comment, ...[...lines, `export * from './elements/${name}/define.js';`].sort()].join('\n');
});
await changeFile('src/loader.ts', (text) =>
  insertSorted(text, {
    after: 'Promise<unknown>>> = {\n',
    before: '};',
    line: `  '${tag}': () => import('./elements/${name}/define.js'),`,
  }),
);
console.log(`\n<${tag}> is there. Next: npx wtr --files 'test/*/**/${name}.test.ts'`);
