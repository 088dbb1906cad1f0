/**
 * How the elements that open over the page are loaded on first use, by tag. Filled by the entries: the per-element
 * modules load them with `import()`, the one-file builds hold them already.
 */
export const overlayLoaders = new Map<string, () => Promise<unknown>>();
