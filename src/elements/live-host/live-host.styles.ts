import { css } from 'lit';

export const liveHostStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  h2,
  h3,
  p,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  h2 {
    font-size: 17px;
    font-weight: 600;
    line-height: 1.4;
  }

  h3 {
    font-size: 14px;
    font-weight: 600;
  }

  .muted {
    color: var(--_muted);
  }

  .accent {
    color: var(--_accent);
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .desk:focus-visible {
    outline-offset: -2px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  .what {
    flex: 1 1 220px;
    min-inline-size: 0;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    color: var(--_muted);
    font-size: 13px;
  }

  .mark {
    padding-inline: 8px;
    border-radius: 6px;
    background: var(--_raised);
    color: var(--_text);
    font-size: 12px;
    font-weight: 600;
    line-height: 22px;
  }

  .mark.live,
  .now {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .controls {
    display: flex;
    gap: 8px;
  }

  .main,
  .side {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
  }

  .news,
  .preview {
    display: contents;
  }

  .news > * {
    grid-column: 1 / -1;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-block: 8px;
    padding-inline: 12px;
    border-radius: 8px;
    background: var(--_raised);
    font-size: 13px;
  }

  .head > .bar {
    flex: 1 1 100%;
  }

  .bar > p {
    flex: 1 1 180px;
  }

  .bar .button {
    border-color: var(--_control-line);
    background: var(--_surface);
  }

  .bar .button.primary {
    border-color: transparent;
    background: var(--_brand);
  }

  .bar.problem {
    border-inline-start: 3px solid var(--_brand);
  }

  .fold {
    grid-column: 1 / -1;
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 8px 12px 12px;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
  }

  .line > small,
  .line > .whole {
    flex: 1 1 100%;
  }

  label {
    display: flex;
    flex: 1 1 180px;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
    font-size: 13px;
    color: var(--_muted);
  }

  label.short {
    flex: 0 1 140px;
  }

  label.check {
    flex-direction: row;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    color: inherit;
  }

  .check input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_brand);
  }

  input:not([type='checkbox']),
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding-inline: 12px;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 16px;
  }

  input::placeholder {
    color: var(--_muted);
    font-size: 14px;
    opacity: 1;
  }

  .take-out {
    align-self: start;
    color: var(--_accent);
  }

  .box {
    display: flex;
    flex-direction: column;
    gap: 10px;
    min-inline-size: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .unfold {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    margin: -12px;
    padding-inline: 12px;
    border-radius: var(--_radius);
    font-weight: 600;
  }

  .unfold .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-inline-start: auto;
    color: var(--_muted);
    rotate: 90deg;
  }

  .unfold[aria-expanded='true'] .icon {
    rotate: -90deg;
  }

  .unfold[aria-expanded='true'] {
    margin-block-end: -6px;
  }

  .chat {
    block-size: 220px;
  }

  .message {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 8px;
    padding-block: 2px;
  }

  .said {
    min-inline-size: 0;
    padding-block: 4px;
  }

  .quiet {
    flex: none;
    min-inline-size: 44px;
    min-block-size: 28px;
    padding-inline: 8px;
    border-radius: 999px;
    color: var(--_muted);
    text-align: center;
  }

  /* At the edge of a list that scrolls. */
  .quiet:focus-visible {
    outline-offset: -2px;
  }

  .quiet:hover {
    background: var(--_raised);
  }

  .set-up {
    gap: 16px;
    max-inline-size: 520px;
    margin-inline: auto;
    padding: 20px;
  }

  .set-up .button {
    align-self: start;
  }

  .set-up label {
    flex: none;
  }

  .notice {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 24px 16px;
    text-align: center;
  }

  @media (pointer: coarse) {
    .movers .icon-button,
    .quiet {
      min-block-size: 44px;
    }
  }

  @container (max-width: 519px) {
    .row {
      grid-template-columns: 36px 64px minmax(0, 1fr);
    }

    .acts {
      grid-column: 1 / -1;
    }

    .movers .icon-button {
      min-inline-size: 36px;
    }
  }

  @container (min-width: 880px) {
    .desk {
      grid-template-columns: minmax(0, 3fr) minmax(300px, 2fr);
      column-gap: 20px;
    }

    .head {
      grid-column: 1 / -1;
    }

    .chat {
      block-size: 320px;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .now,
    .chip,
    .staff {
      border: 1px solid ButtonText;
    }

    .row.presenting {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .row.before::before,
    .row.after::after {
      background: Highlight;
    }
  }
`;
