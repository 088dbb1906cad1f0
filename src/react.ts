// The elements in TSX with React 19: `import type {} from 'xhs-elements/react'` once in a project. Types, and nothing that runs.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Besides, Tag, TagEvent, Told } from './elements/internal/tag-types.js';

export type * from './index.js';

/** An attribute is called as its property is, with hyphens: `note-id`. */
type Hyphenated<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphenated<Rest>}`
  : '';

type Called<Element, Name extends Told<Element>> =
  // A server writes what React is given as it is called, and an element reads attributes.
  Element[Name] extends string | number | boolean | undefined ? Hyphenated<Name & string> : Name;

/** What an element is told, by attribute where that is text. */
type Properties<Element> = {
  [Name in Told<Element> as Called<Element, Name>]?: Element[Name] | undefined;
};

/** What it says: `onxhs-add-to-cart`. */
type Heard = {
  [Name in TagEvent as `on${Name}`]?: ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
};

type Attributes<Element, Own> = ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Own> &
  Own &
  Heard & { class?: string | undefined };

type Elements = {
  [Name in Tag]: Attributes<
    HTMLElementTagNameMap[Name],
    Properties<HTMLElementTagNameMap[Name]> & (Name extends keyof Besides ? Besides[Name] : unknown)
  >;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React looks for them
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- one interface more, by the same name
    interface IntrinsicElements extends Elements {}
  }
}
