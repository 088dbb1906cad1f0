import type { LitElement, PropertyDeclaration } from 'lit';

export interface PageHtmlOptions {
  /** Where the sample data lies while the story is shown; a page has it in `data/`. */
  readonly data: string;
  readonly locale: string;
  /** Custom properties that differ from what the elements have by themselves. */
  readonly tokens?: Readonly<Record<string, string>>;
}

/** The longest line, after which attributes stand below each other. */
const longest = 100;
const empty = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'source', 'track', 'wbr']);

/** What a brand works with; the script for shoppers does not bring it. */
const ofMerchants = 'xhs-insights, xhs-live-host, xhs-note-lint, xhs-store-setup, xhs-tag-editor';

/**
 * What a page has to contain for what is shown in `box`: the line with the script, and the elements with what they
 * were given. Read from the elements themselves, so it cannot be another thing than what is looked at.
 */
export function pageHtml(box: ParentNode, options: PageHtmlOptions): string {
  const body = [...box.childNodes].flatMap((node) => linesOf(node, ''));
  const ownShop = [...box.children].every(({ localName }) => localName === 'xhs-provider');
  const script: Attribute[] = [
    ['type', 'module'],
    ['src', 'xhs-elements.js'],
    ...(ownShop
      ? []
      : ([
          ['data-commerce-src', 'data/{locale}/shop.json'],
          ['data-content-src', 'data/{locale}/content.json'],
          ['data-locale', options.locale],
        ] satisfies Attribute[])),
  ];
  const style = cssOf(options.tokens ?? {});
  const lines = [
    ...within(openTag('script', script, ''), 'script'),
    ...(box.querySelector(ofMerchants) ? ['<script src="xhs-merchant.iife.js" defer></script>'] : []),
    ...(style ? ['<style>', ...style.split('\n').map((line) => `  ${line}`), '</style>'] : []),
    '',
    ...body,
  ];
  return lines.join('\n').replaceAll(options.data, 'data/');
}

/** A rule that sets custom properties for a whole page; nothing for none. */
export function cssOf(tokens: Readonly<Record<string, string>>): string {
  const set = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  return set.length > 0 ? [':root {', ...set, '}'].join('\n') : '';
}

type Attribute = readonly [name: string, value: string];

function linesOf(node: Node, indent: string): string[] {
  if (node instanceof Text) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    return text ? [indent + escape(text)] : [];
  }
  if (!(node instanceof HTMLElement)) return node instanceof SVGElement ? [indent + escape(node.localName)] : [];
  const tag = node.localName;
  const own = litOf(node);
  const open = openTag(tag, own ? givenTo(node, own) : written(node), indent);
  if (empty.has(tag)) return open;
  const below = `${indent}  `;
  const children = [
    ...(own ? dataOf(node, below) : []),
    // What an element draws without a shadow root is its own, not the page's.
    ...(own?.renderRoot === node ? [] : [...node.childNodes].flatMap((child) => linesOf(child, below))),
  ];
  const [first = '', ...rest] = children;
  const isShort = rest.length === 0 && !first.includes('<') && open.length === 1;
  if (children.length === 0 || isShort) return within(open, tag, first.trim());
  return [...open, ...children, `${indent}</${tag}>`];
}

/** An element of ours, which says itself what it can be given. */
function litOf(element: HTMLElement): (LitElement & Given) | undefined {
  return 'elementProperties' in element.constructor ? (element as LitElement & Given) : undefined;
}

type Given = Readonly<Record<PropertyKey, unknown>>;

const fresh = new Map<string, Given>();

/** Attributes for whatever was given to an element, as attribute or as property, and is not so by itself. */
function givenTo(element: HTMLElement, given: Given): Attribute[] {
  const tag = element.localName;
  const before = fresh.get(tag) ?? (document.createElement(tag) as unknown as Given);
  fresh.set(tag, before);
  const { elementProperties } = element.constructor as typeof LitElement;
  const known = new Map(
    [...elementProperties].flatMap(([property, declaration]) => {
      const name = attributeOf(property, declaration);
      return name === undefined ? [] : [[name, property] as const];
    }),
  );
  const others = written(element).filter(([name]) => !known.has(name));
  const set = [...known].flatMap(([name, property]): Attribute[] => {
    const value = given[property];
    if (value === before[property] || value === undefined || value === null || value === false) return [];
    return [[name, value === true ? '' : String(value)]];
  });
  return [...others, ...set];
}

function attributeOf(property: PropertyKey, { attribute, state }: PropertyDeclaration): string | undefined {
  if (attribute === false || state) return undefined;
  return typeof attribute === 'string' ? attribute : String(property).toLowerCase();
}

function written(element: Element): Attribute[] {
  return [...element.attributes].map(({ name, value }) => [name, value]);
}

/** Data that was given as a property stands in a page as JSON inside the tag. */
function dataOf(element: HTMLElement, indent: string): string[] {
  const { data } = element as unknown as { readonly data?: unknown };
  if (data === undefined || data === null) return [];
  const json = JSON.stringify(data, null, 2).replaceAll('<', '\\u003c').split('\n');
  return [
    `${indent}<script type="application/json">`,
    ...json.map((line) => `${indent}  ${line}`),
    `${indent}</script>`,
  ];
}

function openTag(tag: string, attributes: readonly Attribute[], indent: string): string[] {
  const given = attributes.map(([name, value]) => (value === '' ? name : `${name}="${escape(value, true)}"`));
  const line = `${indent}<${[tag, ...given].join(' ')}>`;
  if (line.length <= longest || given.length < 2) return [line];
  return [`${indent}<${tag}`, ...given.map((each) => `${indent}  ${each}`), `${indent}>`];
}

/** A tag that is closed at once. */
function within(open: readonly string[], tag: string, text = ''): string[] {
  return [...open.slice(0, -1), `${open.at(-1) ?? ''}${text}</${tag}>`];
}

function escape(text: string, quoted = false): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return quoted ? safe.replaceAll('"', '&quot;') : safe;
}
