import { css } from 'lit';

export const insightsStyles = css`
  :host {
    --_note: var(--_accent);
    --_live: light-dark(#6a3fd1, #b99dff);
    --_card: light-dark(#0b6fb3, #6cb8f2);
    --_unknown: light-dark(#8a8b92, #7d8089);

    display: block;
    container-type: inline-size;
  }

  .insights {
    position: relative;
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
    background: var(--_raised);
  }

  /* What is to come takes the window and more: what stands below it stays where it is. */
  .insights.waiting {
    align-content: start;
    min-block-size: 100vb;
  }

  .insights.dropping {
    outline: 2px dashed var(--_brand);
    outline-offset: -6px;
  }

  .drop-zone {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: center;
    background: color-mix(in srgb, var(--_surface) 88%, transparent);
    font-size: 20px;
    font-weight: 600;
    pointer-events: none;
  }

  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 22px;
    font-weight: 700;
    line-height: 1.3;
  }

  h3 {
    font-size: 16px;
    font-weight: 600;
  }

  .muted {
    color: var(--_muted);
  }

  .note {
    margin-block-start: 8px;
    font-size: 12px;
  }

  .top,
  .sources,
  .choices,
  .part-head,
  .lengths,
  .span {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .top,
  .part-head {
    justify-content: space-between;
  }

  .button {
    border-color: var(--_line);
    background: var(--_surface);
    cursor: pointer;
  }

  .file:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .choices {
    gap: 8px 20px;
  }

  .lengths {
    gap: 0;
    padding: 2px;
    border-radius: 999px;
    background: var(--_line);
  }

  .pill {
    min-block-size: 36px;
    padding-inline: 14px;
    border-radius: 999px;
    font-weight: 500;
  }

  .pill[aria-pressed='true'] {
    background: var(--_surface);
    font-weight: 600;
  }

  @media (pointer: coarse) {
    .pill {
      min-block-size: 44px;
    }
  }

  .choice,
  .span label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }

  select,
  input[type='date'] {
    box-sizing: border-box;
    min-block-size: 40px;
    padding-inline: 10px;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .part {
    min-inline-size: 0;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .part-head {
    margin-block-end: 12px;
  }

  .part-head h3 {
    display: flex;
    gap: 4px;
    align-items: center;
  }

  .quiet {
    min-block-size: 32px;
    padding-inline: 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    color: var(--_muted);
    font-size: 13px;
  }

  .quiet:hover {
    color: var(--_text);
  }

  .notice,
  .progress {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .notice.large,
  .progress {
    display: flex;
    flex-direction: column;
    gap: 12px;
    align-items: center;
    justify-content: center;
    min-block-size: 240px;
    padding: 32px 16px;
    text-align: center;
  }

  .notice p {
    max-inline-size: 56ch;
  }

  progress {
    inline-size: min(320px, 100%);
    accent-color: var(--_brand);
  }

  summary {
    min-block-size: 32px;
  }

  .refused {
    max-block-size: 240px;
    padding-inline-start: 20px;
    overflow-y: auto;
    font-size: 13px;
  }

  @container (min-width: 720px) {
    .insights {
      padding: 24px;
    }

    .chart {
      block-size: 300px;
    }
  }

  @media (forced-colors: active) {
    .pill[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .part {
      border: 1px solid CanvasText;
    }
  }
`;
