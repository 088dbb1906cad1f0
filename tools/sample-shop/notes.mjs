// Every note of notes/, the early ones first; a new file there is taken up by itself.
import { readdirSync } from 'node:fs';
import early from './notes/early.mjs';

const folder = new URL('notes/', import.meta.url);
const later = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && file !== 'early.mjs')
  .sort();
const loaded = await Promise.all(later.map((file) => import(new URL(file, folder).href)));

export const notes = [...early, ...loaded.flatMap((module) => module.default)];
