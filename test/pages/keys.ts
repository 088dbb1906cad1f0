import type { Locator, Page } from '@playwright/test';

/** What stands in a page before the thing that is looked for, such as all that people say of a product. */
const most = 200;

/** Goes on by the keyboard until something has the focus. @param key what is pressed; Tab by default. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element.matches(':focus') && element.ownerDocument.hasFocus())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not lead to ${target}`);
}
