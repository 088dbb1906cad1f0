// The elements in templates of Vue 3: `import type {} from 'xhs-elements/vue'` once in a project. Types, and nothing that runs.
import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';
import type { Besides, Tag, TagEvent, Told } from './elements/internal/tag-types.js';

export type * from './index.js';

/** A template may write a number as text: `latency="3000"`. */
type Written<Value> = Value | (number extends Value ? `${number}` : never) | undefined;

/** What an element is told: Vue takes `note-id` and `:data.prop` for the properties. */
type Properties<Element> = { [Name in Told<Element>]?: Written<Element[Name]> };

/** `xhs-added-to-cart` as Vue looks for what listens: `onXhsAddedToCart`. */
type Joined<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Joined<Rest>}`
  : Capitalize<Name & string>;

/** What it says: `@xhs-added-to-cart`. */
type Heard = {
  [Name in TagEvent as `on${Joined<Name>}`]?: ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
};

type Attributes<Own> = VNodeProps &
  AllowedComponentProps &
  Omit<HTMLAttributes, keyof Own> &
  Own &
  Heard & { slot?: string | undefined };

type Elements = {
  [Name in Tag]: new () => HTMLElementTagNameMap[Name] & {
    /** @deprecated Of templates alone; no element has it. */
    readonly $props: Attributes<
      Properties<HTMLElementTagNameMap[Name]> & (Name extends keyof Besides ? Besides[Name] : unknown)
    >;
    /** @deprecated Of templates alone; no element has it. */
    readonly $slots: { default?: () => unknown };
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- where Vue looks for them
  interface GlobalComponents extends Elements {}
}
