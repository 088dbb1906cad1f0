// The elements in TSX with React 19: `import type {} from 'xhs-elements/react'` once in a project. Types, and nothing that runs.
import type { LitElement } from 'lit';
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { XhsInsights } from './elements/insights/insights.js';

export type * from './index.js';

/** An attribute is called as its property is, with hyphens: `note-id`. */
type Hyphenated<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphenated<Rest>}`
  : '';

/** Whether a property may be set: one that is only read is another type once that is taken from it. */
type IsSet<Element, Name extends keyof Element> =
  (<T>() => T extends Pick<Element, Name> ? 1 : 2) extends <T>() => T extends {
    -readonly [Key in Name]: Element[Key];
  }
    ? 1
    : 2
    ? true
    : false;

type Called<Element, Name extends keyof Element> =
  IsSet<Element, Name> extends false
    ? never
    : Element[Name] extends (...args: never[]) => unknown
      ? never
      : // A server writes what React is given as it is called, and an element reads attributes.
        Element[Name] extends string | number | boolean | undefined
        ? Hyphenated<Name>
        : Name;

/** What an element is told, by attribute where that is text. */
type Told<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement> as Called<Element, Name>]?: Element[Name] | undefined;
};

/** What it says: `onxhs-add-to-cart`. */
type Heard = {
  [Name in keyof GlobalEventHandlersEventMap as Name extends `xhs-${string}` ? `on${Name}` : never]?:
    ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
};

/** Attributes that no property has, or one of another name. */
interface Besides {
  readonly 'xhs-insights': { readonly window?: XhsInsights['attributionWindow'] | undefined };
  readonly 'xhs-note': { readonly layout?: 'beside' | undefined };
}

type Attributes<Element, Own> = ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Own> &
  Own &
  Heard & { class?: string | undefined };

type Elements = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `xhs-${string}` ? Tag : never]: Attributes<
    HTMLElementTagNameMap[Tag],
    Told<HTMLElementTagNameMap[Tag]> & (Tag extends keyof Besides ? Besides[Tag] : unknown)
  >;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React looks for them
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- one interface more, by the same name
    interface IntrinsicElements extends Elements {}
  }
}
