import { warnOnce } from '../../lib/warn.js';
import { version } from '../../version.js';

/**
 * Registers an element. A second copy of the bundle finds the name taken and leaves it; another release is
 * named in one warning, since its elements and ours share the page.
 */
export function defineElement(name: string, element: CustomElementConstructor & { version?: string }): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(name) as { version?: string } | undefined;
  if (!taken) {
    element.version = version;
    customElements.define(name, element);
  } else if (taken !== element && taken.version !== version) {
    warnOnce(
      'two-versions',
      `Two releases of xhs-elements are on this page: ${taken.version ?? 'an unknown one'} is used, ${version} is not.`,
    );
  }
}
