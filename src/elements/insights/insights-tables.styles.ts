import { css } from 'lit';

export const insightsTables = css`
  .scroll {
    max-inline-size: 100%;
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
  }

  th,
  td {
    padding-block: 8px;
    padding-inline: 8px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  thead th {
    color: var(--_muted);
    vertical-align: bottom;
  }

  .number {
    text-align: end;
    unicode-bidi: plaintext;
  }

  .bar-cell {
    inline-size: 40%;
    min-inline-size: 72px;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    overflow: hidden;
    border-radius: 4px;
    background: var(--_raised);
    fill: var(--_brand);
  }

  .bar:dir(rtl),
  .spark:dir(rtl) {
    scale: -1 1;
  }

  /* The name stays while the figures go by. */
  .rows .name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 120px;
    max-inline-size: 240px;
    background: var(--_surface);
    white-space: normal;
  }

  /* Many names take two lines: a row is as high before its name has come, which may be after the figures. */
  .rows tbody .name bdi {
    display: -webkit-box;
    min-block-size: 2lh;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-box-pack: center;
    -webkit-line-clamp: 2;
    font-weight: 500;
  }

  .head {
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
  }

  .sort {
    min-block-size: 32px;
    padding-inline-start: 8px;
  }

  [aria-sort] .sort {
    color: var(--_text);
    font-weight: 600;
  }

  .arrow {
    display: inline-block;
    inline-size: 1em;
    text-align: center;
  }

  .spark {
    display: block;
    inline-size: 88px;
    block-size: 24px;
    fill: none;
    stroke: var(--_note);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .tabs {
    margin-block-end: 8px;
    margin-inline: -12px;
  }

  .nothing {
    padding-block: 24px;
    text-align: center;
  }

  .more {
    inline-size: 100%;
    margin-block-start: 12px;
  }

  .as-table {
    margin-block-start: 8px;
  }

  @container (max-width: 560px) {
    .wide {
      display: none;
    }

    .rows .name {
      max-inline-size: 140px;
    }

    .funnel th {
      white-space: normal;
    }

    .bar-cell {
      inline-size: 20%;
      min-inline-size: 40px;
    }
  }

  @media (forced-colors: active) {
    .bar {
      fill: Highlight;
      forced-color-adjust: none;
    }

    .spark {
      stroke: CanvasText;
    }
  }
`;
