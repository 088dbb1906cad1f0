import { css } from 'lit';

/** The dialog of an overlay: a sheet from the bottom on a phone, a dialog in the middle on a desktop. */
export const sheet = css`
  :host {
    display: contents;
  }

  /* A grid or a row of the page may make it narrower than what it holds. */
  :host([inline]) {
    display: grid;
    grid: auto / minmax(0, 1fr);
  }

  dialog {
    position: fixed;
    inset: auto 0 0;
    display: none;
    inline-size: 100%;
    max-inline-size: none;
    block-size: auto;
    max-block-size: 92dvb;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.25) calc(var(--_radius) * 1.25) 0 0;
    overflow: hidden;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_text);
    opacity: 1;
    translate: 0 0;
    transition:
      translate 240ms cubic-bezier(0.2, 0.8, 0.2, 1),
      opacity 240ms;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  @starting-style {
    dialog[open] {
      opacity: 0;
      translate: 0 24px;
    }
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 48%);
  }

  dialog > .content {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  @media (min-width: 720px) {
    dialog {
      inset: 0;
      inline-size: min(920px, 92vw);
      max-block-size: min(760px, 88dvb);
      margin: auto;
      border-radius: calc(var(--_radius) * 1.25);
    }
  }
`;
