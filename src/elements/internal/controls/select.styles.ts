import { css } from 'lit';

/**
 * The arrow of a select in the shop's own look; the platform's comes back where colours are forced. Stands after the styles that
 * give a select its frame.
 */
export const selectStyles = css`
  select:not([multiple], [size]) {
    appearance: none;
    padding-inline-end: 28px;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position:
      right 16px center,
      right 10px center;
    background-repeat: no-repeat;
    background-size: 6px 6px;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  select:not([multiple], [size]):dir(rtl) {
    background-position:
      left 10px center,
      left 16px center;
  }

  @media (forced-colors: active) {
    select:not([multiple], [size]) {
      appearance: auto;
      /* The platform keeps room for its own arrow. */
      padding-inline-end: 0;
      background-image: none;
    }
  }
`;
