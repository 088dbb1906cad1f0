import { css } from 'lit';

/**
 * The design tokens. Three public ones rebrand everything: `--xhs-brand`, `--xhs-radius`, `--xhs-font`. Names
 * that begin with `--_` are private.
 */
export const theme = css`
  :host {
    --_brand: var(--xhs-brand, #e0183a);
    --_on-brand: var(--xhs-on-brand, #fff);
    --_accent: var(--xhs-accent, light-dark(#e0183a, #ff6b81));
    --_radius: var(--xhs-radius, 12px);
    --_font: var(
      --xhs-font,
      system-ui,
      -apple-system,
      'PingFang SC',
      'HarmonyOS Sans SC',
      'MiSans',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      'Microsoft YaHei',
      sans-serif
    );
    --_surface: var(--xhs-surface, light-dark(#fff, #17181a));
    --_raised: var(--xhs-raised, light-dark(#f8f8f9, #232527));
    --_text: var(--xhs-text, light-dark(#1c1c1e, #f2f2f3));
    --_muted: var(--xhs-muted, light-dark(#63646a, #a9abb2));
    --_line: var(--xhs-line, light-dark(#e6e6ea, #36383c));
    --_control-line: light-dark(#8a8b92, #7d8089);
    --_focus: var(--xhs-focus, light-dark(#1457d9, #8ab4ff));
    --_success: light-dark(#0b7a3e, #5fd394);
    --_scrim: rgb(0 0 0 / 48%);

    box-sizing: border-box;
  }

  /* On what stands in the element, not on itself: a rule of the page such as * { all: unset } beats :host. */
  :where(:host) > * {
    color-scheme: var(--xhs-color-scheme, inherit);
    color: var(--_text);
    direction: inherit;
    font: 400 14px/1.5 var(--_font);
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    line-break: strict;
    overflow-wrap: anywhere;
    text-align: start;
    text-spacing-trim: trim-start;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after,
    ::backdrop {
      animation: none !important;
      scroll-behavior: auto !important;
      transition: none !important;
    }
  }
`;
