import type { NoteMessages } from './en/note.js';
import { defineMessages } from './messages.js';

/** Sentences of notes and of tags on pictures. */
export const noteMessages = defineMessages<NoteMessages>('note');
