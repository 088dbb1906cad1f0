import { ContentError, type Loaded } from './source.js';

/** Reads each of a list; those that are unusable are left out. */
export function readEach<T>(items: readonly unknown[], read: (item: unknown) => Loaded<T>): T[] {
  return items.flatMap((item) => {
    try {
      return [read(item).value];
    } catch (error) {
      if (error instanceof ContentError) return [];
      throw error;
    }
  });
}
