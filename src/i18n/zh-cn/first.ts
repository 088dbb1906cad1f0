import type { LocaleTables } from '../messages.js';
import { cart } from './cart.js';
import { note } from './note.js';
import { shared } from './shared.js';

/** Sentences of what a page shows first, and of what many elements say. */
export const first: LocaleTables = { cart, note, shared };
