import type { ContentSource } from '../content/source.js';
import { cannotRun } from './contract-case.js';

/** A call of a source, or the end of the case where it has none. */
export async function callOf<Name extends keyof ContentSource>(
  stage: () => Promise<ContentSource>,
  name: Name,
): Promise<NonNullable<ContentSource[Name]>> {
  const source = await stage();
  const call = source[name] ?? cannotRun(`the source has no call ${name}`);
  return (typeof call === 'function' ? call.bind(source) : call) as NonNullable<ContentSource[Name]>;
}
