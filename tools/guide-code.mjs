// The code of the guides is compiled as a project that has this package would: every block of TypeScript, TSX, Vue and JavaScript,
// against what is published. What a page brings itself stands in `guide-names.d.ts`. `guideCodeFaults(guides)` answers what is wrong,
// each with its guide and its line.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { blocksOf } from './guide-blocks.mjs';

const compilerOptions = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  jsx: 'react-jsx',
  strict: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  noEmit: true,
};
/** What no element has is a fault in a template too. */
const vueCompilerOptions = { strictTemplates: true };
/** What nobody is told of in JavaScript: that a type is not written, that something may be null. */
const ofTypesAlone = /^error TS(70\d\d|2531|2532|1804[789]):/;
/** It has to be said of this, or nothing is compiled. */
const wrong = {
  ts: "import { createShop } from 'xhs-elements';\ncreateShop({ comerce: 1 });\nimport { nothing } from 'xhs-elements';",
  js: "import { commerce } from 'xhs-elements';\ncommerce.user('mine', () => 0);",
  tsx: "import type {} from 'xhs-elements/react';\nexport const note = <xhs-note note={5} />;",
  vue: '<script setup lang="ts">\nimport { nothing } from \'xhs-elements\';\n</script>',
};

/** @returns what the compiler says, a line for each fault, over files of which each has the code on the lines that it has in its guide. */
function compile(blocks, folder) {
  mkdirSync(folder, { recursive: true });
  copyFileSync('tools/guide-names.d.ts', `${folder}/guide-names.d.ts`);
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, vueCompilerOptions, include: ['*'] }));
  for (const [index, { language, line, code }] of blocks.entries()) {
    // What has neither an import nor an export of its own is a module all the same.
    const end = language === 'vue' ? '' : '\nexport {};\n';
    writeFileSync(`${folder}/${index}.${language}`, '\n'.repeat(line - 1) + code + end);
  }
  const args = ['vue-tsc', '-p', `${folder}/tsconfig.json`, '--pretty', 'false'];
  const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  return { status, said: stdout + stderr };
}

/**
 * @param guides paths of Markdown.
 * @param more blocks of code that are compiled beside theirs.
 * @returns what is wrong with the code, a line each; none where all is well.
 */
export function guideCodeFaults(guides, more = []) {
  const blocks = [
    ...guides.flatMap((guide) => blocksOf(guide, readFileSync(guide, 'utf8'), Object.keys(wrong))),
    ...more,
    ...Object.entries(wrong).map(([language, code]) => ({ guide: 'wrong', language, line: 1, code })),
  ];
  const folder = `.cache/guides-${process.pid}`;
  const { status, said } = compile(blocks, folder);
  rmSync(folder, { recursive: true, force: true });
  const faults = said.matchAll(/^\S*?(\d+)\.\w+\((\d+),\d+\): (error .*(?:\n .*)*)/gm);
  const found = [...faults]
    .map(([, index, line, message]) => ({ ...blocks[index], line, message }))
    .filter(({ language, message }) => language !== 'js' || !ofTypesAlone.test(message));
  const missed = Object.keys(wrong).filter(
    (language) => !found.some((each) => each.guide === 'wrong' && each.language === language),
  );
  if (status === null || missed.length > 0) return [`nothing was said of wrong code (${missed.join(', ')}): ${said}`];
  return found
    .filter(({ guide }) => guide !== 'wrong')
    .map(({ guide, line, message }) => `${guide}:${line} ${message}`);
}
