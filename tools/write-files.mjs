// What the generators share: new files are written formatted and never over others, and lists are added to in order.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `gift-card` as `GiftCard`. */
export function pascalCase(name) {
  return name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** `gift-card` as `giftCard`. */
export function camelCase(name) {
  const pascal = pascalCase(name);
  return pascal[0].toLowerCase() + pascal.slice(1);
}

/** `gift-card` as `Gift card`. */
export function title(name) {
  const words = name.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}

/** Ends the program with a sentence. */
export function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

async function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const { format, resolveConfig } = await import('prettier');
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** Writes files of path → text; all or, where one of them is there already, none. */
export async function writeNewFiles(files) {
  const taken = Object.keys(files).filter((path) => existsSync(path));
  if (taken.length > 0) refuse(`Nothing was written, since this is there already: ${taken.join(', ')}.`);
  for (const [path, text] of Object.entries(files)) {
    await write(path, text);
    console.log(`wrote   ${path}`);
  }
}

/** Changes the text of a file; ends the program when there was nothing to change. */
export async function changeFile(path, change) {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) refuse(`${path} has not the shape that this generator knows; add the new part to it by hand.`);
  await write(path, after);
  console.log(`changed ${path}`);
}

/** Inserts a line into the lines between two marks, before the first that sorts after it. */
export function insertSorted(text, { after, before, line }) {
  const start = text.indexOf(after);
  const end = text.indexOf(before, start + after.length);
  if (start < 0 || end < 0) return text;
  const from = start + after.length;
  const lines = text.slice(from, end).split('\n');
  const place = lines.findIndex((each) => each.trim() !== '' && each.trim() > line.trim());
  lines.splice(place < 0 ? lines.findLastIndex((each) => each.trim() !== '') + 1 : place, 0, line);
  return text.slice(0, from) + lines.join('\n') + text.slice(end);
}
