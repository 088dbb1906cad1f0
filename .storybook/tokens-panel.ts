import { type ChangeEvent, createElement as h, type ReactElement } from 'react';
import { Button, SyntaxHighlighter } from 'storybook/internal/components';
import { useGlobals, useParameter } from 'storybook/manager-api';
import { contrastOf, type Token } from '../stories/docs/read-tokens.js';
import { isSameTheme, sidesOf, themes } from '../stories/docs/themes.js';
import { cssOf } from '../stories/page-html.js';

type Tokens = Readonly<Record<string, string>>;
const none: Tokens = {};
const noTokens: readonly Token[] = [];

/** The public custom properties: changed here, seen in the story at once, and copied as CSS. */
export function TokensPanel(): ReactElement {
  const tokens = useParameter('tokens', noTokens);
  const [globals, updateGlobals] = useGlobals();
  const changed = (globals['tokens'] ?? none) as Tokens;
  const set = (name: string, value: string): void => {
    const { [name]: _, ...others } = changed;
    updateGlobals({ tokens: value.trim() ? { ...others, [name]: value } : others });
  };
  const isChanged = Object.keys(changed).length > 0;
  return h(
    'div',
    { 'data-panel': 'tokens', style: { padding: 16, display: 'grid', gap: 16 } },
    h(
      'div',
      { role: 'group', 'aria-label': 'Whole themes', style: { display: 'flex', flexWrap: 'wrap', gap: 8 } },
      themes.map((theme) => {
        const isChosen = isSameTheme(theme.tokens, changed);
        return h(
          Button,
          {
            key: theme.name,
            ariaLabel: false,
            'aria-pressed': isChosen,
            variant: isChosen ? 'solid' : 'outline',
            onClick: () => updateGlobals({ tokens: theme.tokens }),
          },
          theme.name,
        );
      }),
    ),
    h(
      'div',
      { style: { display: 'grid', gap: 8, gridTemplateColumns: 'max-content minmax(0, 1fr)', alignItems: 'center' } },
      tokens.map((token) => h(Row, { key: token.name, token, value: changed[token.name] ?? '', set })),
    ),
    h(Contrast, { tokens, changed }),
    h(
      'div',
      null,
      h(
        Button,
        { ariaLabel: false, disabled: !isChanged, onClick: () => updateGlobals({ tokens: none }) },
        'Reset all',
      ),
    ),
    isChanged
      ? h(
          SyntaxHighlighter,
          { language: 'css', copyable: true, bordered: true, padded: true, format: false },
          cssOf(changed),
        )
      : h('p', null, 'Change a token, and the CSS for it can be copied here.'),
  );
}

interface RowProps {
  readonly token: Token;
  readonly value: string;
  readonly set: (name: string, value: string) => void;
}

function Row({ token: { name, light, isColor }, value, set }: RowProps): ReactElement {
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => set(name, target.value);
  const field = h('input', {
    type: 'text',
    'aria-label': name,
    placeholder: light,
    value,
    onChange,
    style: { flex: 1, minWidth: 0, font: 'inherit', padding: '4px 8px' },
  });
  const swatch =
    isColor &&
    h('input', {
      type: 'color',
      'aria-label': `${name}, as a colour`,
      value: longHex(sidesOf(value)[0]) ?? longHex(light) ?? '#000000',
      onChange,
      style: { inlineSize: 40, blockSize: 28, padding: 0 },
    });
  return h(
    'div',
    { style: { display: 'contents' } },
    h('code', null, name),
    h('div', { style: { display: 'flex', gap: 8 } }, swatch, field),
  );
}

/** A field for colours takes the long form only. */
function longHex(color: string): string | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color.trim())?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

/** Whether words on a button of the brand can be read. */
function Contrast({ tokens, changed }: { tokens: readonly Token[]; changed: Tokens }): ReactElement {
  const valueOf = (name: string): string => changed[name] ?? tokens.find((token) => token.name === name)?.light ?? '';
  const [brand, onBrand] = [sidesOf(valueOf('--xhs-brand')), sidesOf(valueOf('--xhs-on-brand'))];
  const light = said(contrastOf(brand[0], onBrand[0]));
  const dark = said(contrastOf(brand[1], onBrand[1]));
  const sides = light === dark ? light : `light ${light}; dark ${dark}`;
  return h('p', { role: 'status', style: { margin: 0 } }, `Contrast of --xhs-on-brand on --xhs-brand: ${sides}`);
}

function said(contrast: number | undefined): string {
  if (contrast === undefined) return 'unknown: write both as #rrggbb';
  return `${contrast.toFixed(1)} : 1, ${contrast >= 4.5 ? 'enough' : 'too little: WCAG AA asks for 4.5 : 1'}`;
}
