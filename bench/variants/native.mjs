// The floor: notes as plain HTML.
import { run } from '../page.mjs';
import { native } from './native-notes.mjs';

await run(native);
