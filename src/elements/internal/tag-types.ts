// What the types of frameworks say of every tag. Types, and nothing that runs.
import type { LitElement } from 'lit';
import type { XhsInsights } from '../insights/insights.js';

/** The tags of all elements that are declared. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `xhs-${string}`>;

/** The names of the events that elements tell. */
export type TagEvent = Extract<keyof GlobalEventHandlersEventMap, `xhs-${string}`>;

/** Whether a property may be set: one that is only read is another type once that is taken from it. */
type IsSet<Element, Name extends keyof Element> =
  (<T>() => T extends Pick<Element, Name> ? 1 : 2) extends <T>() => T extends {
    -readonly [Key in Name]: Element[Key];
  }
    ? 1
    : 2
    ? true
    : false;

/** Properties whose attribute has a name of its own, which stands in `Besides`. */
type CalledOtherwise = 'attributionWindow';

type Own<Element> = Exclude<keyof Element, keyof LitElement | CalledOtherwise>;

/** The properties by which an element is told something. */
export type Told<Element> = {
  [Name in Own<Element>]: IsSet<Element, Name> extends false
    ? never
    : Element[Name] extends (...args: never[]) => unknown
      ? never
      : Name;
}[Own<Element>];

/** Attributes that no property has, or one of another name. */
export interface Besides {
  readonly 'xhs-insights': { readonly window?: XhsInsights['attributionWindow'] | undefined };
  readonly 'xhs-note': { readonly layout?: 'beside' | undefined };
}
