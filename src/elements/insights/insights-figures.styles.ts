import { css } from 'lit';

export const insightsFigures = css`
  /* What a figure is called leads to what it means. */
  .term {
    min-block-size: 24px;
    color: var(--_muted);
    text-decoration: underline dotted;
    text-underline-offset: 4px;
  }

  .term:hover {
    color: var(--_text);
  }

  .help {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    color: var(--_muted);
    font-size: 11px;
    font-weight: 600;
  }

  .help span {
    display: grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    border: 1px solid var(--_control-line);
    border-radius: 50%;
  }

  .meaning {
    position: fixed;
    inset: auto;
    max-inline-size: min(320px, calc(100vw - 16px));
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 8px 32px rgb(0 0 0 / 18%);
    color: var(--_text);
  }

  .meaning p {
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: 13px;
  }

  .tiles {
    display: grid;
    gap: 16px 20px;
    grid-template-columns: repeat(auto-fill, minmax(136px, 1fr));
  }

  .tile .value {
    overflow: hidden;
    font-size: 22px;
    font-weight: 650;
    line-height: 1.35;
    text-overflow: ellipsis;
  }

  .against {
    min-block-size: 20px;
    color: var(--_muted);
    font-size: 12px;
  }

  .change.up {
    color: var(--_success);
  }

  .change.down {
    color: var(--_accent);
  }

  .is-small {
    color: var(--_muted);
  }

  .few {
    display: inline-block;
    padding-inline: 5px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    color: var(--_muted);
    font-size: 11px;
    font-weight: 400;
    line-height: 16px;
    vertical-align: middle;
    white-space: nowrap;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-end: 12px;
    font-size: 13px;
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .swatch {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 3px;
    background: currentColor;
    forced-color-adjust: none;
  }

  .swatch.note {
    margin: 0;
    color: var(--_note);
  }

  .swatch.live {
    color: var(--_live);
  }

  .swatch.card {
    color: var(--_card);
  }

  .swatch.none {
    color: var(--_unknown);
  }

  .swatch.before {
    block-size: 0;
    border-block-start: 2px dashed;
    border-radius: 0;
    background: none;
    color: var(--_muted);
  }

  .ink-text {
    color: var(--_muted);
  }

  .ink-rule {
    color: var(--_line);
  }

  .ink-surface {
    color: var(--_surface);
  }

  .chart {
    position: relative;
    block-size: 240px;
  }

  @container (min-width: 720px) {
    .tiles {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
`;
