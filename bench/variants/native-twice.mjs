// The control: the floor, that does everything two times. Whatever measures it as no slower measures nothing.
import { run } from '../page.mjs';
import { native } from './native-notes.mjs';

await run({
  async mount(root, notes) {
    await native.mount(root, notes);
    await native.mount(root, notes);
  },
  // Every second run of notes is a repetition.
  shown: (root) =>
    native.shown(root).filter((note, index, all) => all.findIndex(({ title }) => title === note.title) === index),
});
