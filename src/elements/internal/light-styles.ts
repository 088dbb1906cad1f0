import type { CSSResult } from 'lit';

interface Adopted {
  readonly sheet: CSSStyleSheet;
  users: number;
}

const adopted = new WeakMap<Document | ShadowRoot, Map<string, Adopted>>();

/**
 * Gives an element that is rendered in light DOM its styles: adopted by the root it stands in, scoped to its tag,
 * once however many such elements there are, and removed with the last one. Rules of the page do not tear it apart:
 * the scope counts as an id, and what is important in a layer wins over what is so outside of one
 * (https://www.w3.org/TR/css-cascade-5/#cascade-layering). Rules of ours never reach beyond the tag.
 * @returns what gives the styles up.
 */
export function adoptLightStyles(element: Element, styles: readonly CSSResult[]): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!('adoptedStyleSheets' in root)) return () => undefined;
  const tag = element.localName;
  const sheets = adopted.get(root) ?? new Map<string, Adopted>();
  adopted.set(root, sheets);
  let entry = sheets.get(tag);
  if (!entry) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(scopeStyles(tag, styles.map(({ cssText }) => cssText).join('\n')));
    entry = { sheet, users: 0 };
    sheets.set(tag, entry);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  entry.users += 1;
  const held = entry;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    held.users -= 1;
    if (held.users > 0) return;
    sheets.delete(tag);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== held.sheet);
  };
}

/** What the page has put in: it looks as the page says. */
const theirs = '[slot], [slot] *';
/** Pictures as well, whose attributes (`d`, `fill`, `width`) would be taken back. */
const foreign = `svg, svg *, img, ${theirs}`;
/** What moves, since what is important holds against animations, and what an extension of the browser has put in with styles inline. */
const ownWay = '.skeleton, [style]';

/**
 * Rewrites styles made for a shadow root so that they hold for the light DOM of one tag: `:host` becomes the tag and
 * everything else is nested in it. Keyframes cannot be nested, so they are named after the tag: a page may have its
 * own of the same name.
 */
export function scopeStyles(tag: string, cssText: string): string {
  const keyframes: string[] = [];
  const names: string[] = [];
  let nested = cssText.replace(
    /@keyframes\s+([\w-]+)(\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g,
    (_, name: string, body: string) => {
      names.push(name);
      keyframes.push(`@keyframes ${tag}-${name}${body}`);
      return '';
    },
  );
  for (const name of names) {
    nested = nested.replace(new RegExp(`(animation(?:-name)?:[^;}]*?)\\b${name}\\b`, 'g'), `$1${tag}-${name}`);
  }
  nested = nested
    .replace(/:where\(:host\)/g, '&')
    .replace(/:host\(([^()]*)\)/g, '&$1')
    .replace(/:host\b/g, '&');
  return `${keyframes.join('\n')}
${tag}:not(#\\_) {
${platform(foreign)}
${nested}
}
@layer ${tag} {
${tag} {
${platform(`${foreign}, ${ownWay}`, ' !important')}
${insistOn(nested)}
}
}`;
}

/** As in a shadow root, nothing begins with what the page says of its own elements, only with what the platform does. */
function platform(except: string, important = ''): string {
  const elements = `:where(:not(${except}))`;
  return `${elements}, ${elements}::before, ${elements}::after { all: revert${important}; }`;
}

/** One selector of a list, with what stands in brackets, and the pseudo-element at its end, which the build writes with one colon. */
const selectors = /((?:[^,(]|\((?:[^()]|\([^()]*\))*\))+?)(::[\w-]+|:(?:before|after))?\s*(?=,|$)/g;

/**
 * Makes all important but what is said of the element itself, which a page may place and hide, and what moves. Not by
 * `@scope … to`, with which WebKitGTK 2.50 passes some of several like elements by.
 */
function insistOn(nested: string): string {
  const rules = nested.replaceAll(/\/\*[^]*?\*\//g, '');
  return rules.replaceAll(/([^{}]*)\{([^{}]*)\}/g, (_, list: string, body: string) => {
    if (/^\s*&[^\s>+~]*\s*$/.test(list) || /\banimation\s*:(?!\s*none)/.test(body)) return '';
    const own = list.replaceAll(selectors, `$1:where(:not(${theirs}))$2`);
    return `${own}{${body.replaceAll(/\s*(?:!\s*important)?\s*(;|$)/g, ' !important$1')}}`;
  });
}
