/** What is done about a new size. @returns whether that was done for all that follow it. */
type OnSize = () => boolean;

const followers = new WeakMap<Element, Set<OnSize>>();
let sizes: ResizeObserver | undefined;

/**
 * Follows the size of something that many look at: it is watched once, and of those the first that can does for all of them what
 * is to be done. A hundred tags on a picture that were each woken for it took as long as all that has to be done.
 * @returns what ends it.
 */
export function followSize(element: Element, onSize: OnSize): () => void {
  sizes ??= new ResizeObserver((entries) => {
    for (const { target } of entries) [...(followers.get(target) ?? [])].some((each) => each());
  });
  const all = followers.get(element) ?? new Set();
  if (all.size === 0) sizes.observe(element);
  followers.set(element, all.add(onSize));
  return () => {
    all.delete(onSize);
    if (all.size === 0) sizes?.unobserve(element);
  };
}
