/** How something that is edited came to be what it is, and what was taken back of it. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  /** What was taken back, the next to be done again first. */
  readonly future: readonly State[];
  /** What the last step was about: a step about the same thing goes on with it. */
  readonly subject?: string | undefined;
}

/** So many steps can be taken back. */
const most = 200;

/** Begins with something as it is. */
export function beginHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/**
 * Takes a step. Nothing that changed is no step.
 * @param subject what it is about, such as a field that somebody types in: steps about the same, one after the other, are
 * taken back at once.
 */
export function perform<State>(history: History<State>, next: State, subject?: string): History<State> {
  const { past, present } = history;
  if (next === present) return history;
  const goesOn = subject !== undefined && subject === history.subject && past.length > 0;
  return { past: goesOn ? past : [...past, present].slice(-most), present: next, future: [], subject };
}

/** Ends what a step goes on with: the next one about the same thing is a step of its own. */
export function settle<State>(history: History<State>): History<State> {
  return history.subject === undefined ? history : { ...history, subject: undefined };
}

/** Takes the last step back. Where there is none, all stays. */
export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** Does again what was taken back last. */
export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}
