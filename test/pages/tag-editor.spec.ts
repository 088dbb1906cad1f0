import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { tabTo } from './keys.js';
import { collectComplaints, expectAccessible } from './walk.js';

/** Where the middle of something is, as shares of what it stands on. */
async function shareOf(dot: Locator, picture: Locator): Promise<{ x: number; y: number }> {
  const [point, box] = await Promise.all([dot.boundingBox(), picture.boundingBox()]);
  if (!point || !box) throw new Error(`${dot} is not to be seen`);
  return {
    x: (point.x + point.width / 2 - box.x) / box.width,
    y: (point.y + point.height / 2 - box.y) / box.height,
  };
}

test('a note is tagged by keyboard alone, and its HTML shows the tags on the same spot within a pixel', async ({
  page,
}) => {
  const complaints = await collectComplaints(page);
  const { keyboard } = page;
  await page.goto('/demo/merchant/tagging.html');
  const editor = page.locator('xhs-tag-editor');
  const handles = editor.locator('[part~="handle"]');
  await expect(handles).toHaveCount(2);
  await expectAccessible(page);

  // Placed by a search, then moved to its thing.
  await tabTo(page, editor.locator('[part~="add"]'));
  await keyboard.press('Enter');
  const field = editor.locator('.search input');
  await expect(field).toBeFocused();
  await keyboard.insertText('cream');
  const cream = editor.locator('[part~="result"][data-product="norra-lune-cream"]');
  await expect(cream).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, cream);
  await keyboard.press('Enter');
  await expect(handles).toHaveCount(3);
  const handle = handles.nth(2);
  await expect(handle).toBeFocused();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'ArrowRight', 'Shift+ArrowDown']) {
    await keyboard.press(key);
  }
  await expect(handle).toHaveAttribute('aria-valuetext', /\d+ % from the left, \d+ % from the top/);

  // Its words, taken back and done again.
  await keyboard.press('Enter');
  await tabTo(page, editor.locator('input[name="label"]'));
  await keyboard.insertText('The jar');
  await expect(handle).toHaveAttribute('aria-label', 'Tag 4: The jar');
  await tabTo(page, handle, 'Shift+Tab');
  await keyboard.press('Control+z');
  await expect(handle).toHaveAttribute('aria-label', /Tag 4: (?!The jar)/);
  await keyboard.press('Control+Shift+z');
  await expect(handle).toHaveAttribute('aria-label', 'Tag 4: The jar');
  await expectAccessible(page);

  const places = await Promise.all([0, 1, 2].map((at) => shareOf(handles.nth(at), editor.locator('.stage'))));
  await tabTo(page, editor.locator('[part~="html"]'), 'Shift+Tab');
  await keyboard.press('Enter');
  const text = editor.locator('[part~="html-text"]');
  await expect(text).toBeFocused();
  const html = await text.inputValue();
  const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Record<string, string> };
  expect(html).toContain(`integrity="${files['xhs-elements.js']}"`);
  expect(await complaints()).toEqual([]);

  // An empty file, with what was copied in it.
  await page.route('**/pasted.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><meta charset="utf-8">\n${html}` }),
  );
  await page.goto('/pasted.html');
  const note = page.locator('xhs-note');
  const tags = note.locator('.slide:not([inert]) [part~="tag"]:not(.loading)');
  await expect(tags).toHaveCount(3);
  await expect(tags.nth(2)).toContainText('The jar');
  const picture = note.locator('[part~="picture"]').first();
  const size = await picture.boundingBox();
  for (const [at, place] of places.entries()) {
    const shown = await shareOf(tags.nth(at).locator('[part~="tag-dot"]'), picture);
    expect(Math.abs(shown.x - place.x) * (size?.width ?? 0), `tag ${at + 1} across`).toBeLessThan(1);
    expect(Math.abs(shown.y - place.y) * (size?.height ?? 0), `tag ${at + 1} down`).toBeLessThan(1);
  }
});

test('a script that is not what its hash says is not run', { tag: '@once' }, async ({ page }) => {
  await page.goto('/demo/merchant/tagging.html');
  const editor = page.locator('xhs-tag-editor');
  await expect(editor.locator('[part~="handle"]')).toHaveCount(2);
  const html = await editor.evaluate((element) => (element as unknown as { toHtml(): Promise<string> }).toHtml());
  const wrong = html.replace(/integrity="sha384-[^"]{8}/, 'integrity="sha384-AAAAAAAA');
  expect(wrong).not.toBe(html);
  await page.route('**/pasted.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><meta charset="utf-8">\n${wrong}` }),
  );
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await page.goto('/pasted.html');
  await refused;
  expect(await page.evaluate(() => customElements.get('xhs-note') === undefined)).toBe(true);
});
