// What Vue's compiler says of the elements with `xhs-elements/vue`: a component whose template has every element of the built package,
// each attribute and event of it, and what may not be said of them.
import { readFileSync } from 'node:fs';

/** @returns it, as a block of code beside those of the guides. */
export function vueTemplate() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const code = [
    '<script setup lang="ts">',
    "import type {} from 'xhs-elements/vue';",
    "import 'xhs-elements/define';",
    "import 'xhs-elements/merchant';",
    "import type { XhsOverlayChangeEvent } from 'xhs-elements';",
    "import { useTemplateRef } from 'vue';",
    "const cart = useTemplateRef('cart');",
    'cart.value?.open satisfies boolean | undefined;',
    'const onOverlay = (event: XhsOverlayChangeEvent) => event.detail.open;',
    '</script>',
    '<template>',
    ...elements.map(({ tagName, attributes = [], events = [] }) => {
      const bound = attributes.map(({ name }) => ` :${name}="undefined"`);
      const heard = events.map(({ name }) => ` @${name}="({ detail }) => void detail"`);
      return `<${tagName} id="a" class="a" slot="a"${bound.join('')}${heard.join('')}><b /></${tagName}>`;
    }),
    '<xhs-note :data.prop="{}" note-id="a" layout="beside" @click="($event) => void $event.clientX" />',
    '<xhs-cart ref="cart" open @xhs-overlay-change="onOverlay" @xhs-error="({ detail }) => void detail.code" />',
    '<xhs-live latency="3000" />',
    ...[
      'xhs-nothing',
      'xhs-note :note-id="5"',
      'xhs-note noted="a"',
      'xhs-note cards="above"',
      'xhs-live latency="late"',
      'xhs-cart @xhs-added-to-cart="onOverlay"',
    ].map((wrong) => `<!-- @vue-expect-error -->\n<${wrong} />`),
    '</template>',
  ].join('\n');
  return { guide: 'xhs-elements/vue', language: 'vue', line: 1, code };
}
