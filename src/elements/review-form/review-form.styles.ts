import { css } from 'lit';

export const reviewFormStyles = css`
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 52px;
    padding-inline-start: 16px;
    border-block-end: 1px solid var(--_line);
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: 17px;
  }

  form,
  .done {
    display: grid;
    gap: 16px;
    padding: 16px;
    padding-block-end: max(16px, env(safe-area-inset-bottom));
  }

  .done {
    justify-items: center;
    padding-block: 48px;
    text-align: center;
  }

  .muted {
    color: var(--_muted);
    font-size: 13px;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .star {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    color: var(--_control-line);
    font-size: 20px;
    cursor: pointer;
  }

  .star.on {
    color: var(--_accent);
  }

  .star.on .icon {
    fill: currentColor;
  }

  .star input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .star:focus-within {
    border-radius: 8px;
    outline: 2px solid var(--_focus);
  }

  .verdict {
    padding-inline-start: 8px;
    color: var(--_accent);
  }

  .field {
    display: grid;
    gap: 6px;
    font-weight: 600;
  }

  textarea {
    min-block-size: 120px;
    padding: 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
    resize: vertical;
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_accent);
  }

  .room {
    margin-block-start: -8px;
    font-size: 13px;
  }

  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .previews {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .preview {
    position: relative;
  }

  .preview img {
    display: block;
    inline-size: 88px;
    block-size: 88px;
    border-radius: 8px;
    object-fit: cover;
  }

  .preview button {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    color: #fff;
  }

  .preview .icon {
    box-sizing: content-box;
    padding: 4px;
    border-radius: 999px;
    background: rgb(0 0 0 / 64%);
    inline-size: 14px;
    block-size: 14px;
  }

  .add {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 88px;
    block-size: 88px;
    border: 1px dashed var(--_control-line);
    border-radius: 8px;
    color: var(--_muted);
    font-size: 12px;
    text-align: center;
  }

  .add input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }

  .add:focus-within {
    outline: 2px solid var(--_focus);
  }

  .check {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
  }

  .check input {
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--_brand);
  }

  .problem {
    color: var(--_accent);
  }
`;
