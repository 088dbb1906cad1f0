// The pages of the demo over a real back end: every provider is given its name and address, and the page says so.

/**
 * @param commerce name of the adapter.
 * @param src address of the back end, as a page needs it.
 * @param key public key that the back end asks of browsers, where it asks for one.
 * @param data what else the adapter is told, where it is told something.
 * @param label what the page says it speaks to.
 * @param built whether the pages are those of the build, in which each adapter is a file of its own.
 * @returns what makes of a page of the demo one over that back end.
 */
export function demoOn({ commerce, src, key, data, label, built = false }) {
  const told = data ? `<script type="application/json" data-xhs="commerce">${JSON.stringify(data)}</script>` : '';
  return (html) => {
    const page = html
      .replace('</head>', `${told}</head>`)
      .replace(/<xhs-provider\b[^>]*>/g, (tag) => tag + told)
      .replace(
        /\s(data-)?commerce-src="[^"]*"/g,
        (_, data = '') =>
          ` ${data}commerce="${commerce}" ${data}commerce-src="${src}"${key ? ` ${data}commerce-key="${key}"` : ''}`,
      )
      .replace('</header>', `<p class="back-end">${label}</p></header>`);
    const elements = /<script\b[^>]*?\bsrc="([./]*)dist\/xhs-elements/;
    return built ? page.replace(elements, `<script src="$1dist/xhs-${commerce}.iife.js"></script>\n    $&`) : page;
  };
}
