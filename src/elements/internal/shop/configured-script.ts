/** The script that says what the shop is made of. A module cannot name its own tag, so any may say it. */
export function configuredScript(): HTMLScriptElement | null {
  return document.querySelector<HTMLScriptElement>(
    'script[data-commerce], script[data-commerce-src], script[data-content-src], script[data-live-src], script[data-locale]',
  );
}

/** What the page says about its shop, where it has no `<xhs-provider>`: attributes of that script, or of the page's root. */
export function pageDataset(): DOMStringMap {
  return (configuredScript() ?? document.documentElement).dataset;
}
