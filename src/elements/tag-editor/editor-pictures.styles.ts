import { css } from 'lit';

/** The strip of pictures, the timeline of a video, and the frames of the preview. */
export const editorPicturesStyles = css`
  .thumbs {
    display: flex;
    gap: 8px;
    margin: 0;
    padding: 4px;
    overflow-x: auto;
    list-style: none;
  }

  .thumb {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 52px;
    block-size: 68px;
    border: 2px solid transparent;
    border-radius: 8px;
    overflow: hidden;
    cursor: pointer;
  }

  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    border-radius: 5px;
    object-fit: cover;
  }

  .thumb[aria-current='true'] {
    border-color: var(--_brand);
  }

  .video-pick {
    display: grid;
    gap: 10px;
    justify-items: start;
  }

  .video-pick .field {
    inline-size: 100%;
  }

  .thumb.add {
    border: 1px dashed var(--_control-line);
    color: var(--_muted);
  }

  .thumb.add input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }

  .thumb.add:focus-within,
  .file:focus-within {
    outline: 2px solid var(--_focus);
  }

  .backward .icon,
  .forward:dir(rtl) .icon {
    rotate: 180deg;
  }

  .backward:dir(rtl) .icon {
    rotate: none;
  }

  .picture-form {
    display: grid;
    gap: 8px;
  }

  input[type='range'] {
    flex: 1;
    min-block-size: 44px;
    min-inline-size: 80px;
    accent-color: var(--_brand);
  }

  .bars {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .bar {
    position: relative;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 12px;
    border-radius: 8px;
    background: var(--_raised);
    overflow: hidden;
  }

  .bar-range {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_from, 0) * 100%);
    inline-size: calc(var(--_part, 1) * 100%);
    border-radius: 8px;
    background: light-dark(#ffd9df, #5a2430);
  }

  .bar[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px var(--_brand);
  }

  .bar-name {
    position: relative;
    font-size: 13px;
  }

  .frames {
    display: flex;
    align-items: flex-end;
    gap: 16px;
    padding: 2px;
    overflow-x: auto;
  }

  .frame {
    flex: none;
    margin: 0;
  }

  .frame figcaption {
    display: flex;
    gap: 8px;
    margin-block-start: 6px;
    color: var(--_muted);
    font-size: 13px;
  }

  .crop {
    position: relative;
    block-size: 320px;
    aspect-ratio: 3 / 4;
    border-radius: 8px;
    background: var(--_raised);
    overflow: hidden;
  }

  .frame[data-ratio='1:1'] .crop {
    aspect-ratio: 1;
  }

  .frame[data-ratio='9:16'] .crop {
    aspect-ratio: 9 / 16;
  }

  .frame[data-ratio='16:9'] .crop {
    block-size: 240px;
    aspect-ratio: 16 / 9;
  }

  .crop img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .crop[data-fit='contain'] img {
    object-fit: contain;
  }

  .crop .shown {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 8px;
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .crop .card {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    padding: 6px;
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 12px;
    text-decoration: none;
  }

  .crop .card img {
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 6px;
    object-fit: cover;
  }

  .crop .card-text {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .crop .card-title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .crop .card-view {
    display: none;
  }
`;
