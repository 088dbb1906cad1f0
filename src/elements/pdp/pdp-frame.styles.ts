import { css } from 'lit';

/** What the product page stands in, over the page: what scrolls, what does not, and the button that closes it. */
export const pdpFrameStyles = css`
  .content {
    container-type: inline-size;
    position: relative;
  }

  dialog > .content {
    inline-size: 100%;
    overflow: hidden;
  }

  /* The bar stands beside what scrolls, not over it: what has the focus is never under it. */
  dialog :is(.scroll, .notice, [role='status']) {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 2;
  }

  /*
   * Once words come up under the button, a bar keeps them from running through it. It goes with the finger and has no
   * motion of its own, so it stays for those who want none.
   */
  @supports (animation-timeline: scroll()) {
    @container (max-width: 679px) {
      dialog .scroll {
        scroll-padding-block-start: 64px;
      }

      dialog .scroll::before {
        content: '';
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        display: block;
        block-size: 56px;
        margin-block-end: -56px;
        background: var(--_surface);
        opacity: 0;
        pointer-events: none;
        /* Each by itself: of a shorthand beside it the build makes one with the timeline in it, which browsers refuse. */
        animation-name: appear !important;
        animation-timing-function: linear !important;
        animation-fill-mode: both !important;
        animation-timeline: scroll(nearest) !important;
        animation-range: 140px 200px !important;
      }
    }
  }

  /* Where nothing goes with the finger, the bar is there from the beginning, above the picture. */
  @supports not (animation-timeline: scroll()) {
    @container (max-width: 679px) {
      dialog .page::before {
        content: '';
        flex: none;
        block-size: 56px;
      }

      /* The room of the picture is kept where the picture comes. */
      dialog > .content > [role='status'] {
        padding-block-start: 56px;
      }
    }
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
