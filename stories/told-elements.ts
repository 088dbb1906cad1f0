/** What elements were before somebody changed them beside the story. */
const before = new WeakMap<Element, Map<string, unknown>>();

/** What has no property is an attribute alone, such as `layout` of a note. */
function read(element: Element, name: string): unknown {
  return name in element ? (element as unknown as Record<string, unknown>)[name] : element.getAttribute(name);
}

function write(element: Element, name: string, value: unknown): void {
  if (name in element) (element as unknown as Record<string, unknown>)[name] = value;
  else if (typeof value === 'string') element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Tells elements their properties and attributes, and gives back what is not told any more. */
export function tellElements(elements: Iterable<Element>, told: Readonly<Record<string, unknown>>): void {
  for (const element of elements) {
    const own = before.get(element) ?? new Map<string, unknown>();
    before.set(element, own);
    for (const [name, value] of own) {
      if (name in told) continue;
      write(element, name, value);
      own.delete(name);
    }
    for (const [name, value] of Object.entries(told)) {
      if (!own.has(name)) own.set(name, read(element, name));
      write(element, name, value);
    }
  }
}

interface Changeable {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly initialArgs?: Readonly<Record<string, unknown>>;
}

/** What was changed beside a story that does not take it: its elements are told as they stand. */
export function changedBeside({ args = {}, initialArgs = {} }: Changeable): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(args).filter(([name, value]) => !(name in initialArgs) && value !== undefined),
  );
}
