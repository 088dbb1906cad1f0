import { css } from 'lit';

/** The field of a search, and the suggestions below it. */
export const searchFieldStyles = css`
  .form {
    position: relative;
    display: flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 720px;
    margin-inline: auto;
  }

  .field {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline-start: 14px;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_muted);
  }

  .field:focus-within {
    border-color: var(--_focus);
    outline: 1px solid var(--_focus);
  }

  .field .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  input {
    appearance: none;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 42px;
    padding: 0;
    border: 0;
    outline: none;
    background: none;
    color: var(--_text);
    /* Below 16 pixels a phone zooms in. */
    font: inherit;
    font-size: 16px;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  input::-webkit-search-cancel-button,
  input::-webkit-search-decoration {
    appearance: none;
    display: none;
  }

  .clear {
    min-inline-size: 42px;
    min-block-size: 42px;
  }

  .clear .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .submit {
    flex: none;
    min-block-size: 44px;
    padding-inline: 14px;
    border-radius: 999px;
    color: var(--_accent);
    font-size: 15px;
    font-weight: 600;
  }

  .suggestions {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    inset-inline: 0;
    z-index: 2;
    max-block-size: min(480px, 70vb);
    margin: 0;
    padding: 6px;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 8px 28px rgb(0 0 0 / 16%);
    list-style: none;
  }

  .suggestions[hidden] {
    display: none;
  }

  .suggestions li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding-inline: 10px;
    border-radius: 8px;
    color: var(--_muted);
    font-size: 15px;
    cursor: pointer;
  }

  .suggestions li[aria-selected='true'] {
    background: var(--_raised);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .suggestions .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .suggestions b {
    color: var(--_text);
    font-weight: 600;
  }
`;
