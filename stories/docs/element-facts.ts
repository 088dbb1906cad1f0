/** What the manifest tells of an element, as far as the tables need it. */
export interface ElementFacts {
  readonly tagName: string;
  readonly description: string;
  readonly path: string;
  readonly events: readonly string[];
  readonly properties: readonly { readonly name: string; readonly description: string }[];
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Manifest {
  readonly modules?: readonly {
    readonly path: string;
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly description?: string;
      readonly events?: readonly Named[];
      readonly cssProperties?: readonly Named[];
    }[];
  }[];
}

export function readElements(manifest: object): ElementFacts[] {
  return ((manifest as Manifest).modules ?? []).flatMap(({ path, declarations = [] }) =>
    declarations.flatMap(({ tagName, description = '', events = [], cssProperties = [] }) =>
      tagName === undefined
        ? []
        : {
            tagName,
            description,
            path,
            events: events.map(({ name }) => name),
            properties: cssProperties.map(({ name, description = '' }) => ({ name, description })),
          },
    ),
  );
}

/** The elements that fire an event. */
export function firedBy(elements: readonly ElementFacts[], event: string): string[] {
  return elements.filter(({ events }) => events.includes(event)).map(({ tagName }) => tagName);
}

/** The folders of elements whose styles name one of some custom properties; what all share is `every element`. */
export function stylesThatUse(styles: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  const uses = Object.entries(styles).filter(([path, text]) => {
    return !path.includes('theme.styles') && names.some((name) => new RegExp(`var\\(\\s*${name}\\b(?!-)`).test(text));
  });
  const folders = uses.map(([path]) => /elements\/([\w-]+)\//.exec(path)?.[1] ?? '');
  return [...new Set(folders)].map((name) => (name === 'internal' ? 'shared controls' : `xhs-${name}`)).sort();
}

/** What each token is for: the styles say its values, not its meaning. A test holds the list to the styles. */
export const tokenMeanings: Readonly<Record<string, string>> = {
  '--xhs-brand': 'The brand: filled buttons and what is chosen.',
  '--xhs-on-brand': 'Words and drawings on the brand.',
  '--xhs-accent': 'Prices, outlined buttons and marks: the brand where it stands on the surface.',
  '--xhs-radius': 'How round the corners of cards, sheets and fields are.',
  '--xhs-font': 'The typefaces.',
  '--xhs-surface': 'What everything stands on.',
  '--xhs-raised': 'What stands out from the surface: fields, chips, placeholders.',
  '--xhs-text': 'Words.',
  '--xhs-muted': 'Words of lesser weight.',
  '--xhs-line': 'Lines between things.',
  '--xhs-focus': 'The ring around what has the focus.',
  '--xhs-color-scheme': 'Light, dark, or as the page has it.',
  '--xhs-picture-fit': 'How a picture fills its frame: any `object-fit`. Tags stay on their things.',
  '--xhs-picture-position': 'Which part of a cropped picture is seen: any `object-position`.',
  '--xhs-sticky-start':
    'How much of the top of the window is covered by a head of the page; a feed keeps its tabs below it.',
};

/** A guide as part of a page: without its title, its headings one lower, and no links to files beside it. */
export function partOf(markdown: string): string {
  return markdown
    .replace(/^# .*\n/, '')
    .replace(/^##/gm, '###')
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1')
    .trim();
}
