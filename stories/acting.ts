// What play functions and tests do: find through shadow roots, wait for a condition, act as a shopper.

/** The first element that matches; see {@link findAll}. */
export function find<Found extends HTMLElement = HTMLElement>(below: ParentNode, selector: string): Found | undefined {
  return findAll<Found>(below, selector)[0];
}

/**
 * Every element that matches, in the tree below and in every open shadow root in it. `a >>> b` finds what matches
 * `b` inside what matches `a`, whatever roots lie between; the rest of a selector holds within one root.
 */
export function findAll<Found extends HTMLElement = HTMLElement>(below: ParentNode, selector: string): Found[] {
  const [first = '', ...rest] = selector.split(' >>> ');
  const found = matchesBelow<Found>(below, first);
  if (rest.length === 0) return found;
  return found.flatMap((host) =>
    [host, host.shadowRoot].flatMap((root) => (root ? findAll<Found>(root, rest.join(' >>> ')) : [])),
  );
}

function matchesBelow<Found extends HTMLElement>(below: ParentNode, selector: string): Found[] {
  const found: Found[] = [];
  for (const element of below.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) found.push(element as Found);
    if (element.shadowRoot) found.push(...matchesBelow<Found>(element.shadowRoot, selector));
  }
  return found;
}

/** Whether something that matches is there, for `parameters.settled`. */
export function shows(...selectors: readonly string[]): (canvas: HTMLElement) => boolean {
  return (canvas) => selectors.every((selector) => find(canvas, selector) !== undefined);
}

/** A story that never settles fails after this long, in milliseconds. Nothing waits for it otherwise. */
const patience = 20_000;

/** Waits, frame by frame, until something is there. */
export async function until<Value>(read: () => Value | undefined | null | false, what: string): Promise<Value> {
  const began = performance.now();
  for (;;) {
    const value = read();
    if (value !== undefined && value !== null && value !== false) return value;
    if (performance.now() - began > patience) throw new Error(`Waited in vain for ${what}`);
    await new Promise((next) => requestAnimationFrame(next));
  }
}

/** Waits for an element that matches. */
export function appears<Found extends HTMLElement = HTMLElement>(
  below: ParentNode,
  selector: string,
  passes: (element: Found) => boolean = () => true,
): Promise<Found> {
  return until(() => findAll<Found>(below, selector).find(passes), selector);
}

/** Presses what matches, once it is there. */
export async function press(below: ParentNode, selector: string): Promise<void> {
  const target = await appears(below, selector);
  target.focus();
  target.click();
}

/** Types into a field, as far as the page can tell. */
export async function type(below: ParentNode, selector: string, text: string): Promise<void> {
  // A place is chosen from a list that comes once the larger place is known.
  const offers = (field: HTMLInputElement | HTMLSelectElement): boolean =>
    !(field instanceof HTMLSelectElement) || [...field.options].some(({ value }) => value === text);
  const field = await until(() => findAll<HTMLInputElement>(below, selector).find(offers), `${selector} for ${text}`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
