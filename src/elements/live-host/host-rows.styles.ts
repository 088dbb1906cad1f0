import { css } from 'lit';

/** The products of a room and what was found of the shop, in rows. */
export const hostRowsStyles = css`
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 44px 64px minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 12px;
    padding-block: 10px;
    padding-inline-end: 4px;
    border-block-end: 1px solid var(--_line);
  }

  .row:not(:has(> .movers)) {
    grid-template-columns: 64px minmax(0, 1fr);
  }

  .row.presenting {
    background: var(--_raised);
    box-shadow: inset 3px 0 var(--_brand);
  }

  .row.presenting:dir(rtl) {
    box-shadow: inset -3px 0 var(--_brand);
  }

  .row.unseen .picture,
  .row.dragged > * {
    opacity: 0.5;
  }

  .row.before::before,
  .row.after::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    block-size: 3px;
    border-radius: 3px;
    background: var(--_brand);
    pointer-events: none;
  }

  .row.before::before {
    inset-block-start: -2px;
  }

  .row.after::after {
    inset-block-end: -2px;
  }

  .movers {
    display: flex;
    flex-direction: column;
    color: var(--_muted);
  }

  .movers .icon-button {
    min-block-size: 36px;
  }

  .movers .icon-button[aria-disabled='true'] {
    opacity: 0.35;
  }

  .picture {
    position: relative;
    inline-size: 64px;
    block-size: 64px;
    border-radius: 8px;
    overflow: hidden;
    background: var(--_raised);
  }

  .grip {
    cursor: grab;
    touch-action: none;
  }

  .dragged .grip {
    cursor: grabbing;
  }

  .picture img,
  .found-row img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .number {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    min-inline-size: 22px;
    padding-inline: 5px;
    border-end-end-radius: 8px;
    background: rgb(0 0 0 / 72%);
    color: #fff;
    font-size: 12px;
    font-weight: 600;
    line-height: 20px;
    text-align: center;
  }

  .words {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 500;
    line-clamp: 2;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
    font-size: 13px;
  }

  .now,
  .chip {
    padding-inline: 6px;
    border-radius: 4px;
    font-size: 11px;
    font-weight: 600;
    line-height: 18px;
  }

  .chip {
    border: 1px solid var(--_control-line);
    color: var(--_muted);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 6px;
  }

  .row.presenting .button:not(.primary, .outline),
  .fold .button {
    border-color: var(--_control-line);
    background: var(--_surface);
  }

  .acts .button {
    padding-inline: 14px;
    white-space: nowrap;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }

  .found {
    max-block-size: 340px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .found-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    padding-block: 6px;
    padding-inline: 2px;
  }

  .found-row:has(> :is(img, .no-picture)) {
    grid-template-columns: 48px minmax(0, 1fr) auto;
  }

  .found-row > :is(img, .no-picture) {
    inline-size: 48px;
    block-size: 48px;
    border-radius: 6px;
    background: var(--_raised);
  }

  .row-skeleton {
    min-block-size: 72px;
    margin-block: 10px;
  }

  .found-skeleton {
    block-size: 48px;
    margin-block: 6px;
  }

  .facts .line {
    display: block;
    inline-size: 80px;
    block-size: 14px;
  }
`;
