/** A whole look: what a brand sets on the root of its page. */
export interface Theme {
  readonly name: string;
  readonly tokens: Readonly<Record<string, string>>;
}

/** To begin from. Each holds by day and by night; a test reckons the contrasts. */
export const themes: readonly Theme[] = [
  {
    name: 'Harbour 海港',
    tokens: {
      '--xhs-brand': '#0a6b5a',
      '--xhs-on-brand': '#ffffff',
      '--xhs-accent': 'light-dark(#0a6b5a, #6fd6bd)',
      '--xhs-radius': '4px',
      '--xhs-font': "Georgia, 'Songti SC', 'Noto Serif CJK SC', serif",
      '--xhs-surface': 'light-dark(#fffdf8, #141d1b)',
      '--xhs-raised': 'light-dark(#f4f0e6, #20302c)',
      '--xhs-text': 'light-dark(#1d2b28, #eef4f1)',
      '--xhs-muted': 'light-dark(#56635f, #a9b8b3)',
      '--xhs-line': 'light-dark(#e4ddcc, #33463f)',
    },
  },
  {
    name: 'Ink 墨',
    tokens: {
      '--xhs-brand': 'light-dark(#111111, #f2f2f3)',
      '--xhs-on-brand': 'light-dark(#ffffff, #111111)',
      '--xhs-accent': 'light-dark(#111111, #f2f2f3)',
      '--xhs-radius': '0px',
      '--xhs-font': "'Helvetica Neue', Arial, 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
    },
  },
  {
    name: 'Peach 蜜桃',
    tokens: {
      '--xhs-brand': '#b3345f',
      '--xhs-on-brand': '#ffffff',
      '--xhs-accent': 'light-dark(#b3345f, #ff9dbb)',
      '--xhs-radius': '20px',
      '--xhs-surface': 'light-dark(#ffffff, #1f161a)',
      '--xhs-raised': 'light-dark(#fff3f5, #33242a)',
      '--xhs-line': 'light-dark(#f5dfe5, #4a343c)',
    },
  },
];

/** Whether these tokens are a theme as it is: with one of them changed it is not. */
export function isSameTheme(theme: Theme['tokens'], tokens: Theme['tokens']): boolean {
  const names = Object.keys(theme);
  return names.length === Object.keys(tokens).length && names.every((name) => theme[name] === tokens[name]);
}

/** What a colour is by day and by night. */
export function sidesOf(color: string): readonly [light: string, dark: string] {
  const [, light = color, dark = color] = /^light-dark\(\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)$/.exec(color.trim()) ?? [];
  return [light, dark];
}
