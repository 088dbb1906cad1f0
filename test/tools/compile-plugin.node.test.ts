import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compilePlugins } from '../../tools/compile-plugin.mjs';
import { listFiles } from '../../tools/list-files.mjs';

/** What the build makes of a module. */
async function built(code: string): Promise<string> {
  let done = code;
  for (const { transform } of compilePlugins()) {
    const made = (await transform(done, `${import.meta.dirname}/template-${done.length}.ts`)) as {
      code: string;
    } | null;
    done = made?.code ?? done;
  }
  return done;
}

test('a template that begins with a space goes on after what stands before it', async () => {
  const code = await built("import { html } from 'lit';\nexport const paper = html` · <bdi>1</bdi>`;\n");
  assert.match(code, /html\s*` · <bdi>/);
});

test('blanks between the tags of a template are left out', async () => {
  const code = await built("import { html } from 'lit';\nexport const row = html`\n  <p>\n    <b>1</b>\n  </p>\n`;\n");
  assert.match(code, /html\s*`<p><b>1<\/b><\/p>`/);
});

test('a motion that goes with the finger is one that browsers take', async () => {
  let moving = 0;
  for (const path of listFiles('src/elements', (file) => file.endsWith('.styles.ts'))) {
    const code = readFileSync(path, 'utf8');
    if (!code.includes('animation-timeline:')) continue;
    moving += 1;
    const styles = await built(code);
    assert.match(styles, /animation-timeline:\s*(scroll|view)\(/, path);
    // The shorthand has no timeline: a browser leaves out all of such a declaration.
    assert.doesNotMatch(styles, /animation:[^;}]*(scroll|view)\(/, path);
  }
  assert.notEqual(moving, 0);
});
