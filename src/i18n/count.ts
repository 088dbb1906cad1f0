import type { Count } from '../model/index.js';

/**
 * A count as feeds show it: in Chinese 12,345 is `1.2万`, in English `12.3K`. Digits are cut, not rounded, so
 * that a count never looks greater than it is. A string is shown as it came.
 */
export function formatCount(count: Count, locale: string): string {
  if (typeof count === 'string') return count;
  const steps: readonly (readonly [number, string])[] = locale.toLowerCase().startsWith('zh')
    ? [
        [1e8, '亿'],
        [1e4, '万'],
      ]
    : [
        [1e9, 'B'],
        [1e6, 'M'],
        [1e3, 'K'],
      ];
  for (const [size, unit] of steps) {
    if (count >= size) return `${Math.floor((count / size) * 10) / 10}${unit}`;
  }
  return String(count);
}
