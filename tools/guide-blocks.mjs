// The code that guides show: which guides there are, and the blocks of each in some languages.
import { existsSync, readdirSync } from 'node:fs';

/** What is read by whoever has the package: the guides of its tarball. */
export const guides = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync('src/commerce')
    .map((name) => `src/commerce/${name}/README.md`)
    .filter((path) => existsSync(path)),
];

/** @returns the blocks of a guide in these languages, each with the line that its code begins on. */
export function blocksOf(guide, text, languages) {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, language]) => languages.includes(language))
    .map(({ 1: language, 2: code, index }) => ({
      guide,
      language,
      code,
      line: text.slice(0, index).split('\n').length + 1,
    }));
}
