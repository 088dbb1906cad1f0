/** Joins names the way a language does: `A, B` or `A、B`. */
export function joinNames(names: readonly string[], locale: string): string {
  return names.join(locale.toLowerCase().startsWith('zh') ? '、' : ', ');
}
