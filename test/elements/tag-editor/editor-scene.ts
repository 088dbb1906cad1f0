import { html } from 'lit';
import '../../../src/elements/tag-editor/define.js';
import type { XhsTagEditor } from '../../../src/elements/tag-editor/tag-editor.js';
import { createId } from '../../../src/lib/ids.js';
import type { NoteTag } from '../../../src/model/index.js';
import { appears, find, findAll, until } from '../../../stories/acting.js';
import { pictureUrl } from '../../../stories/sample-shop.js';
import type { SceneOptions } from '../../../stories/scene.js';
import type { StoryGlobals } from '../../../stories/story.js';
import { stage, type Stage } from '../stage.js';

export interface Scene extends Stage {
  readonly editor: XhsTagEditor;
}

export const picture = (at: number): object => ({
  url: pictureUrl(`notes/morning-shelf/${at}.webp`),
  width: 810,
  height: 1080,
  alt: 'A shelf',
});

/** A note with two pictures and two tags on the first. */
export const note = {
  id: 'mine',
  author: 'Mia',
  title: 'On my shelf',
  body: 'Three things. #shelf',
  images: [picture(1), picture(2)],
  tags: [
    { id: 'serum', image: 0, x: 0.25, y: 0.5, productId: 'isle-glow-serum' },
    { id: 'mist', image: 0, x: 0.75, y: 0.5, productId: 'isle-glow-mist' },
  ],
};

/** Shows the editor with a note, once it is there. */
export async function showEditor(
  data: object | null = note,
  options: SceneOptions & {
    readonly draftName?: string;
    readonly approve?: XhsTagEditor['approve'];
    readonly globals?: StoryGlobals;
  } = {},
): Promise<Scene> {
  const { draftName = createId(), approve, globals = {}, ...rest } = options;
  const shown = await stage(
    () => html`<xhs-tag-editor .data=${data} draft-name=${draftName} .approve=${approve}></xhs-tag-editor>`,
    rest,
    globals,
  );
  const editor = await appears<XhsTagEditor>(shown.canvas, 'xhs-tag-editor');
  await appears(editor.parentElement!, 'xhs-tag-editor >>> .editor');
  if (data) await until(() => editor.note.id === (data as { id?: string }).id, 'the note');
  return { ...shown, editor };
}

/** The handle of a tag, once it is drawn. */
export function handle(editor: XhsTagEditor, id: string): Promise<HTMLElement> {
  return appears(editor.shadowRoot!, `[data-tag="${id}"]`);
}

export function tagOf(editor: XhsTagEditor, id: string): NoteTag | undefined {
  return editor.note.tags.find((tag) => tag.id === id);
}

/** Presses a key where the focus is. */
export function key(target: HTMLElement, name: string, more: KeyboardEventInit = {}): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }),
  );
}

/** Chooses a product in the search that is open. */
export async function choose(editor: XhsTagEditor, id: string): Promise<void> {
  (await appears(editor.shadowRoot!, `[part~="result"][data-product="${id}"]`)).click();
}

export { find, findAll };

/** How the address of a picture begins that the editor has drawn: WebP, or JPEG where the engine writes none. */
export async function drawnPicture(): Promise<string> {
  const drawing = new OffscreenCanvas(1, 1);
  drawing.getContext('2d');
  const { type } = await drawing.convertToBlob({ type: 'image/webp' });
  return `data:image/${type === 'image/webp' ? 'webp' : 'jpeg'};base64,`;
}
