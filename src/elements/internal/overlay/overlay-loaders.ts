import type { OverlayContent } from '../../../state/overlay/overlay-store.js';

const names: Readonly<Partial<Record<OverlayContent['kind'], string>>> = {
  note: 'note-viewer',
  product: 'pdp',
  review: 'review-form',
};

/** Which element shows an overlay: the one of its name, but for those named otherwise. */
export const overlayTag = (kind: OverlayContent['kind']): string => `xhs-${names[kind] ?? kind}`;

/**
 * How the elements that open over the page are loaded on first use, by tag. Filled by the entries: the per-element
 * modules load them with `import()`, the one-file builds hold them already.
 */
export const overlayLoaders = new Map<string, () => Promise<unknown>>();
