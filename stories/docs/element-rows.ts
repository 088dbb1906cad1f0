import { tokenMeanings } from './element-facts.js';
import type { EventFacts } from './read-events.js';
import type { Token } from './read-tokens.js';

/** A row of the table of an element, as Storybook takes it. */
export interface Row {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly name: string; readonly value?: readonly string[] };
  readonly options?: readonly string[];
  readonly control: false | { readonly type: 'boolean' | 'number' | 'select' | 'text' };
  readonly table: {
    readonly category: string;
    /** Without a summary nothing is shown; without either, Storybook draws a dash. */
    readonly type: { readonly summary: string | undefined; readonly detail?: string };
    readonly defaultValue: { readonly summary: string | undefined };
  };
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Described[];
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssStates?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules?: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * Everything that the manifest tells of an element, each in a row of its own: a part may be called as an attribute is, and
 * the slot without a name has a row too. What is told by an attribute can be changed; its key is the property,
 * or the attribute where there is none.
 */
export function elementRows(
  manifest: object,
  tag: string,
  { events, tokens }: { readonly events: readonly EventFacts[]; readonly tokens: readonly Token[] },
): Record<string, Row> {
  const declaration = ((manifest as Manifest).modules ?? [])
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!declaration) return {};
  const { attributes = [], members = [], slots = [], cssParts = [], cssStates = [], cssProperties = [] } = declaration;
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...Object.fromEntries(attributes.map((each) => [each.fieldName ?? each.name, attributeRow(each)])),
    ...rows('properties', fields, (each) => ({
      description: sentences(each.description, each.readonly ? 'Read only.' : ''),
    })),
    ...rows('methods', methods, (each) => ({ name: signature(each) })),
    ...rows('events', declaration.events ?? [], ({ name, type }) => ({
      table: {
        category: 'events',
        type: detailOf(
          type?.text,
          events.find((event) => event.name === name),
        ),
        defaultValue: { summary: undefined },
      },
    })),
    ...rows('slots', slots, ({ name }) => ({ name: name || '(without a name)' })),
    ...rows('css parts', cssParts, ({ name }) => ({ name: `::part(${name})` })),
    ...rows('css states', cssStates, ({ name }) => ({ name: `:state(${name})` })),
    ...rows('css custom properties', cssProperties),
    ...rows(
      'tokens, as in every element',
      tokens.map(({ name, light, dark }) => ({
        name,
        description: tokenMeanings[name] ?? '',
        default: light === dark ? light : `light-dark(${light}, ${dark})`,
      })),
    ),
  };
}

function rows<Each extends Described>(
  category: string,
  all: readonly Each[],
  change: (each: Each) => Partial<Row> = () => ({}),
): Record<string, Row> {
  return Object.fromEntries(
    all.map((each) => [
      `${category}: ${each.name ?? ''}`,
      {
        name: each.name,
        description: each.description ?? '',
        control: false,
        table: {
          category,
          type: { summary: each.type?.text },
          defaultValue: { summary: each.default },
        },
        ...change(each),
      },
    ]),
  );
}

function attributeRow({
  name,
  fieldName,
  type,
  default: first,
  description,
}: Described & { readonly fieldName?: string }): Row {
  const summary = type?.text ?? '';
  const texts = [...summary.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  const property = fieldName && fieldName !== name ? `As a property: \`${fieldName}\`.` : '';
  const kind = texts.length > 0 ? 'select' : summary === 'boolean' || summary === 'number' ? summary : 'text';
  return {
    name,
    description: sentences(description, property),
    type: texts.length > 0 ? { name: 'enum', value: texts } : { name: kind === 'text' ? 'string' : kind },
    ...(texts.length > 0 && { options: texts }),
    control: { type: kind },
    table: {
      category: 'attributes',
      type: { summary },
      defaultValue: { summary: first },
    },
  };
}

function signature({ name, parameters = [] }: Member): string {
  return `${name}(${parameters.map((each) => each.name).join(', ')})`;
}

/** The class of an event, and what its detail holds. */
function detailOf(summary: string | undefined, facts: EventFacts | undefined): Row['table']['type'] {
  const detail = facts?.detail.map((field) => `${field.name}: ${field.type}`).join('\n');
  return { summary, ...(detail && { detail }) };
}

function sentences(...all: readonly (string | undefined)[]): string {
  return all.filter(Boolean).join(' ');
}
