import { css } from 'lit';

/** What lists of reviews, questions and comments have in common. */
export const postsStyles = css`
  :host {
    display: block;
  }

  /* What stands over it, such as the bar of a product page, is kept clear of what gets the focus. */
  :is(a, button, select, textarea) {
    scroll-margin-block: var(--_clear);
  }

  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  h3 {
    font-size: 16px;
    font-weight: 600;
  }

  .muted {
    color: var(--_muted);
  }

  .small-text {
    font-size: 12px;
  }

  .posts > li {
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }

  .words {
    white-space: pre-line;
    unicode-bidi: plaintext;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    font-size: 13px;
  }

  .who > bdi {
    color: var(--_muted);
  }

  .badge {
    padding-inline: 6px;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 11px;
    line-height: 18px;
  }

  .badge.accent {
    color: var(--_accent);
  }

  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_muted);
    object-fit: cover;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    align-items: center;
    margin-inline-start: -8px;
    font-size: 13px;
  }

  .actions > span {
    padding-inline: 8px;
  }

  .link {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding-inline: 8px;
    color: var(--_muted);
    font-size: 13px;
  }

  .link .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .link[aria-pressed='true'] {
    color: var(--_accent);
  }

  .link[aria-pressed='true'] .icon {
    fill: currentColor;
  }

  .problem {
    color: var(--_accent);
    font-size: 13px;
  }

  .undo,
  .report,
  .write {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .undo {
    justify-content: space-between;
    padding-inline: 12px;
    border-radius: 8px;
    background: var(--_raised);
  }

  .undo .link {
    color: var(--_text);
    font-weight: 600;
    text-decoration: underline;
  }

  textarea,
  select {
    min-block-size: 44px;
    padding: 10px 12px;
    border: 1px solid var(--_control-line);
    border-radius: 22px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  textarea {
    flex: 1 1 180px;
    min-inline-size: 0;
    field-sizing: content;
    max-block-size: 160px;
    resize: none;
  }

  .room {
    flex-basis: 100%;
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_accent);
  }

  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .report label {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    font-size: 13px;
  }

  .notice {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: center;
    padding: 24px 16px;
    text-align: center;
  }

  .more {
    inline-size: 100%;
    margin-block-start: 12px;
  }

  .skeleton {
    block-size: 72px;
    margin-block: 12px;
  }
`;
