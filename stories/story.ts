import type { TemplateResult } from 'lit';

/** What the toolbar of Storybook, or a test, asks of a story. */
export interface StoryGlobals {
  readonly locale?: 'en' | 'zh-CN';
  readonly direction?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  readonly viewport?: { readonly value: keyof typeof viewports };
  /** What goes wrong once the story stands ready, such as `sold-out` or `drop-after:0.2,latency`. */
  readonly faults?: string;
  /** Custom properties that were changed, by name. */
  readonly tokens?: Readonly<Record<string, string>>;
}

export interface StoryContext {
  readonly globals: StoryGlobals;
  /** `docs` where several stories stand on one page. */
  readonly viewMode?: string;
  /** The tag that the story is about, what is changed beside it, and what it takes itself. */
  readonly component?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly initialArgs?: Readonly<Record<string, unknown>>;
}

export interface StoryParameters {
  /** Whether the story has come to the state that it is about. */
  readonly settled?: (canvas: HTMLElement) => boolean;
  /** Whether a bar stays in view: elsewhere than at the end of the page, whatever scrolls is under it for a moment. */
  readonly hasBar?: boolean;
  readonly docs?: object;
  readonly controls?: object;
}

/** A story in Component Story Format 3. It needs nothing of Storybook: a page or a test calls `render` as well. */
export interface Story<Args extends object = object> {
  readonly name?: string;
  readonly args?: Args;
  readonly argTypes?: object;
  readonly globals?: StoryGlobals;
  readonly parameters?: StoryParameters;
  readonly render: (args: Args, context: StoryContext) => TemplateResult;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** What the stories of one element have in common. */
export interface StoryMeta {
  /** Where it is found, whatever it is called. */
  readonly id: string;
  /** What people look for, in English and in Chinese, and the tag. */
  readonly title: string;
  /** The tag; attributes and events of it are read from the manifest. */
  readonly component: string;
  readonly tags?: readonly string[];
  readonly argTypes?: object;
  readonly parameters: StoryParameters & Required<Pick<StoryParameters, 'settled'>>;
}

/** The screens that stories are shown on. */
export const viewports = {
  narrow: { name: 'Narrow phone, 320', styles: { width: '320px', height: '640px' }, type: 'mobile' },
  phone: { name: 'Phone, 390', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  desktop: { name: 'Desktop, 1280', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
} as const;

/** A story over the page opens a modal: each has a frame of its own in the docs. */
export const inFrame = { story: { inline: false, height: '720px' } } as const;

export const dark: StoryGlobals = { scheme: 'dark' };
export const rightToLeft: StoryGlobals = { direction: 'rtl' };
export const chinese: StoryGlobals = { locale: 'zh-CN' };
export const narrow: StoryGlobals = { viewport: { value: 'narrow' } };
export const phone: StoryGlobals = { viewport: { value: 'phone' } };
