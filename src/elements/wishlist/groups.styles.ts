import { css } from 'lit';

/** The groups of the list, and their choice beside a thing. */
export const groupStyles = css`
  .groups {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block: 8px;
  }

  .chips {
    display: flex;
    flex: 1 1 0;
    gap: 8px;
    min-inline-size: 0;
    margin: -4px;
    padding: 4px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    list-style: none;
  }

  .chips li {
    flex: none;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 220px;
    min-block-size: 36px;
    padding-inline: 14px;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_raised);
    font-size: 14px;
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    .chip {
      min-block-size: 44px;
    }
  }

  .chip bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .chip small {
    color: var(--_muted);
    font-size: 12px;
  }

  .chip .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .chip[aria-pressed='true'] {
    border-color: currentColor;
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }

  .group-tools {
    display: flex;
    flex: none;
    margin-inline-end: -8px;
    color: var(--_muted);
  }

  .group-tools .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  .group-form {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .group-form input {
    box-sizing: border-box;
    flex: 1 1 140px;
    min-inline-size: 0;
    max-inline-size: 320px;
    min-block-size: 44px;
    padding-inline: 14px;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 16px;
  }

  .group-form input[aria-invalid='true'] {
    border-color: var(--_accent);
  }

  .group-form :is(.problem, .room) {
    flex: 1 0 100%;
  }

  .small-text {
    font-size: 12px;
  }

  .picker {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    padding: 8px 14px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .picker label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-inline-size: 100%;
    min-block-size: 44px;
    cursor: pointer;
  }

  .picker label bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .picker-tools {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px;
  }

  .picker .chip {
    background: var(--_surface);
  }

  .grouped .icon {
    fill: color-mix(in srgb, currentColor 24%, transparent);
  }
`;
