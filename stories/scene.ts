import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../src/elements/provider/define.js';
import type { Shop } from '../src/runtime/shop.js';
import { parseFaults, type FaultPlan } from '../src/testing/faults/fault-plan.js';
import { pageHtml } from './page-html.js';
import { dataUrl, sampleShop, type SampleShop, type SampleShopOptions } from './sample-shop.js';
import type { StoryContext, StoryGlobals } from './story.js';
import { changedBeside, tellElements } from './told-elements.js';

/** What stands ready before the story is shown, such as the number of an order. */
export type Prepared = Readonly<Record<string, string>>;

export interface SceneOptions extends SampleShopOptions {
  /** Does in the shop what comes before the story: fills the cart, places an order. */
  readonly prepare?: (sample: SampleShop) => Promise<Prepared | void>;
  /** Room around the elements; none by default for what fills the page. */
  readonly padding?: number;
  /** The most that the elements may take, in pixels. */
  readonly width?: number;
  /** How many elements stand side by side; `as-fit` for as many as there is room for. */
  readonly columns?: number | 'as-fit';
}

/** The elements of a story stand on their stage, with what they were given, before anybody acts on them. */
export class StoryShownEvent extends Event {
  static readonly type = 'story-shown';
  /** What a page has to contain for the same. */
  readonly html: string;

  constructor(html: string) {
    super(StoryShownEvent.type, { bubbles: true });
    this.html = html;
  }
}

/** A stage with a sample shop of its own, in the language, direction and colours that are asked for. */
class StoryScene extends LitElement {
  static override properties = {
    content: { attribute: false },
    options: { attribute: false },
    context: { attribute: false },
    prepared: { state: true },
    problem: { state: true },
  };

  declare content: (prepared: Prepared) => TemplateResult;
  declare context: StoryContext;
  declare options: SceneOptions;
  declare prepared: Prepared | undefined;
  /** Why the faults that are asked for cannot be shown. */
  declare problem: string;
  #sample: SampleShop | undefined;
  #locale = '';
  #faults = '';

  constructor() {
    super();
    this.content = () => html``;
    this.context = { globals: {} };
    this.options = {};
    this.prepared = undefined;
    this.problem = '';
  }

  get globals(): StoryGlobals {
    return this.context.globals;
  }

  /** The shop of the story. */
  get shop(): Shop | undefined {
    return this.#sample?.shop;
  }

  /** Light DOM, as in a page: the checkout stands in it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { locale = 'en', direction = 'ltr', scheme = 'light', faults = '' } = this.globals;
    if (!this.isConnected) return;
    this.lang = locale;
    this.dir = direction;
    const look: Record<string, string> = {
      display: 'block',
      'color-scheme': scheme,
      '--xhs-color-scheme': scheme,
      'background-color': `var(--xhs-surface, ${scheme === 'dark' ? '#17181a' : '#fff'})`,
      color: `var(--xhs-text, ${scheme === 'dark' ? '#f2f2f3' : '#1c1c1e'})`,
      'box-sizing': 'border-box',
      'min-block-size': this.context.viewMode === 'docs' ? 'auto' : '100dvb',
      padding: `${this.options.padding ?? 16}px`,
      font: '400 14px/1.5 system-ui, "Noto Sans CJK SC", sans-serif',
    };
    for (const [name, value] of Object.entries(look)) this.style.setProperty(name, value);
    if (this.#sample && this.#locale === locale && this.#faults === faults) return;
    this.#close();
    this.#open(locale, faults);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { prepared } = this;
    if (this.problem) return html`<p role="alert">${this.problem}</p>`;
    if (!prepared || !this.#sample) return nothing;
    return html`<xhs-provider .shop=${this.#sample.shop}>
      <div class="story">${this.content(prepared)}</div>
    </xhs-provider>`;
  }

  protected override updated(): void {
    const { width, columns } = this.options;
    const box = this.querySelector<HTMLElement>(':scope > xhs-provider > .story');
    if (width !== undefined) {
      box?.style.setProperty('max-inline-size', `${width}px`);
      box?.style.setProperty('margin-inline', 'auto');
    }
    if (columns !== undefined) {
      box?.style.setProperty('display', 'grid');
      const fits = columns === 'as-fit';
      box?.style.setProperty('gap', fits ? '32px' : '8px');
      box?.style.setProperty('align-items', fits ? 'start' : 'stretch');
      const tracks = fits ? 'auto-fill, minmax(min(100%, 340px), 1fr)' : `${columns}, minmax(0, 1fr)`;
      box?.style.setProperty('grid-template-columns', `repeat(${tracks})`);
    }
    if (!box) return;
    const { component } = this.context;
    if (component) tellElements(box.querySelectorAll(component), changedBeside(this.context));
    this.dispatchEvent(new StoryShownEvent(this.#pageHtml(box)));
  }

  #pageHtml(box: Element): string {
    const { locale = 'en', tokens = {} } = this.globals;
    return pageHtml(box, { data: dataUrl(''), locale, tokens });
  }

  #open(locale: string, faults: string): void {
    this.#locale = locale;
    this.#faults = faults;
    const plan = this.#planOf(faults);
    const sample = (this.#sample = sampleShop(locale, { ...this.options, ...(plan && { faults: plan }) }));
    const prepared = this.options.prepare?.(sample) ?? Promise.resolve();
    this.prepared = undefined;
    prepared.then(
      (ready) => {
        if (this.#sample !== sample) return;
        sample.fail();
        this.prepared = ready ?? {};
      },
      (error: unknown) => {
        // A story that cannot be prepared must not look like an empty one.
        if (this.#sample === sample) reportError(error);
      },
    );
  }

  #planOf(faults: string): FaultPlan | undefined {
    this.problem = '';
    if (!faults) return undefined;
    try {
      return parseFaults(faults);
    } catch (error) {
      this.problem = (error as Error).message;
      return undefined;
    }
  }

  #close(): void {
    this.#sample?.shop.dispose();
    this.#sample = undefined;
    this.prepared = undefined;
  }
}

if (!customElements.get('story-scene')) customElements.define('story-scene', StoryScene);

/** Puts elements on a stage with a sample shop. */
export function scene(
  context: StoryContext,
  content: (prepared: Prepared) => TemplateResult,
  options: SceneOptions = {},
): TemplateResult {
  return html`<story-scene .context=${context} .content=${content} .options=${options}></story-scene>`;
}
