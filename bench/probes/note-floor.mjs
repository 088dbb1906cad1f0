/** What N notes cost as elements, against the same N notes as plain HTML. */
export default {
  question: 'a page with N native-HTML notes, against the same N as Lit elements and as <xhs-note>',
  /** What the others are divided by. */
  floor: 'native',
  variants: { native: 'native', lit: 'lit', 'xhs-note': 'xhs-note' },
  /** Measured only with `--controls`: no difference at all, and twice the work. */
  controls: { 'native again': 'native', 'native twice': 'native-twice' },
  counts: [10, 100],
};
