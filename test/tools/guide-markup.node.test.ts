import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markupFaults } from '../../tools/guide-markup.mjs';

const text = (name: string, type: string): { name: string; type: { text: string } } => ({ name, type: { text: type } });
const elements = [
  {
    tagName: 'xhs-note',
    attributes: [text('note-id', 'string | undefined'), text('cards', "'over' | 'below'"), text('open', 'boolean')],
    members: [{ name: 'data' }],
    slots: [{ name: '' }, { name: 'player' }],
  },
  { tagName: 'xhs-provider', attributes: [text('commerce', 'string')] },
];
const known = {
  elements: new Map(elements.map((element) => [element.tagName, element])),
  events: new Set(['xhs-note-load']),
  properties: new Set(['--xhs-brand']),
  hasEntry: (name: string) => name === 'xhs-elements/loader',
  hasFile: (name: string) => name === 'xhs-elements.js',
};
const faultsOf = (guide: string): string[] => markupFaults('a.md', guide, known);
const html = (code: string): string => `\`\`\`html\n${code}\n\`\`\`\n`;

test('a guide that says what is so has no fault', () => {
  const guide = `${html(
    [
      '<!doctype html><meta charset="utf-8">',
      '<script type="module" src="dist/xhs-elements.js" data-commerce="mine"></script>',
      '<xhs-provider commerce="mine"><script type="application/json">{ "a": "<b>" }</script>',
      '<xhs-note class="a" note-id="hello" cards="below" open>',
      '<img src="a.jpg"><video slot="player"></video><p>…</p></xhs-note></xhs-provider>',
    ].join('\n'),
  )}
\`xhs-note-load\` comes from \`<xhs-note note-id="…">\` of \`xhs-elements/loader\`, in \`--xhs-brand\`; \`data\` of \`<xhs-note>\`.

| \`<xhs-provider>\` | On \`<html>\`     | What |
| ------------------ | ----------------- | ---- |
| \`commerce\`       | \`data-commerce\` | It   |
`;
  assert.deepEqual(faultsOf(guide), []);
});

for (const [what, guide, fault] of [
  ['an element', html('<xhs-notes></xhs-notes>'), '<xhs-notes> is no element'],
  ['an element in a sentence', 'Take `<xhs-notes>`.', '<xhs-notes> is no element'],
  ['an attribute', html('<xhs-note id="a" note="b"></xhs-note>'), '<xhs-note> has no attribute note'],
  ['an attribute in a sentence', 'Take `<xhs-note note="b">`.', '<xhs-note> has no attribute note'],
  ['a value', html('<xhs-note cards="above"></xhs-note>'), "cards=\"above\" is none of 'over', 'below'"],
  ['a flag with a value', html('<xhs-note open="false"></xhs-note>'), 'open is there or not, and has no value'],
  ['a slot', html('<xhs-note><b slot="film"></b></xhs-note>'), '<xhs-note> has no slot film'],
  ['data of the script', html('<script data-shop="mine"></script>'), '<xhs-provider> has no attribute shop'],
  ['an event', '`xhs-note-loaded` comes.', 'xhs-note-loaded is nothing'],
  ['an event in code', "on('xhs-note-loaded', …)", 'xhs-note-loaded is nothing'],
  ['a custom property', 'Set `--xhs-bran`.', '--xhs-bran is no custom property'],
  ['an entry', "import 'xhs-elements/load';", 'xhs-elements/load is no entry'],
  ['a file', 'Copy `dist/xhs-element.js`.', 'xhs-element.js is no file'],
  ['what an element has', 'The `note` of `<xhs-note>`.', '<xhs-note> has no note'],
  ['the column of an element', '| `<xhs-note>` | Is |\n| - | - |\n| `note` | a |\n', '<xhs-note> has no note'],
  ['the row of an element', '| What | Has |\n| - | - |\n| `<xhs-note>` | `note` |\n', '<xhs-note> has no note'],
] as const) {
  test(`${what} that is not there is found in a guide`, () => {
    assert.deepEqual(faultsOf(guide), [`a.md: ${fault}`]);
  });
}
