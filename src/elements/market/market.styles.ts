import { css } from 'lit';

export const marketStyles = css`
  :host {
    --_theme: var(--_raised);

    display: block;
    contain: layout style;
    container-type: inline-size;
    scroll-margin-block-start: var(--xhs-sticky-start, 0px);
  }

  /* It begins where it began, whatever margin its first child has. */
  .body {
    display: flow-root;
  }

  .tools {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 4px 16px;
    min-block-size: 56px;
    margin-block-end: 4px;
  }

  .tools .names {
    flex: 1;
    min-inline-size: 0;
  }

  .back {
    margin-inline-end: auto;
  }

  .names + slot,
  .back:has(+ .names) {
    margin-inline-end: 0;
  }

  .back .icon {
    scale: -1 1;
  }

  .back:dir(rtl) .icon {
    scale: 1 1;
  }

  .tool {
    display: inline-flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-inline-size: 44px;
    min-block-size: 48px;
    font-size: 12px;
    line-height: 16px;
  }

  .tool .icon {
    inline-size: 22px;
    block-size: 22px;
  }

  .title {
    margin: 0;
    font-size: 22px;
    font-weight: 700;
    line-height: 30px;
    text-wrap: balance;
  }

  .title:focus,
  .section:focus,
  .body:focus {
    outline: none;
  }

  .subtitle {
    margin: 0;
    color: var(--_muted);
    font-size: 13px;
  }

  .banner {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 148px;
    margin-block-end: 16px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_theme);
  }

  .banner .names {
    display: grid;
    align-content: center;
    gap: 6px;
    padding: 20px;
  }

  .banner .title {
    font-size: 28px;
    line-height: 36px;
  }

  .banner.pictured {
    grid-template-columns: minmax(0, 1fr) minmax(0, 42%);
  }

  .banner img {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 42%;
    block-size: 100%;
    object-fit: cover;
    mask-image: linear-gradient(to right, #0000, #000 60%);
  }

  .banner img:dir(rtl) {
    mask-image: linear-gradient(to left, #0000, #000 60%);
  }

  .clock {
    min-block-size: 28px;
  }

  /* Opaque, with black or white on it, whichever is read: at a luminance of 0.18 both have a contrast of 4.5 and more. */
  @supports (color: color(from red xyz-d65 x y z)) {
    :host(:state(campaign)) .banner {
      --_ink: color(
        from var(--_theme) xyz-d65 clamp(0, (0.18 - y) * 9999, 0.9505) clamp(0, (0.18 - y) * 9999, 1)
          clamp(0, (0.18 - y) * 9999, 1.089) / 1
      );

      background: rgb(from var(--_theme) r g b / 1);
      color: var(--_ink);
    }

    :host(:state(campaign)) .banner .subtitle {
      color: inherit;
    }

    :host(:state(campaign)) .banner xhs-countdown {
      --xhs-text: var(--_ink);
      --xhs-muted: var(--_ink);
      --xhs-accent: var(--_ink);
      --xhs-brand: var(--_ink);
      --xhs-on-brand: rgb(from var(--_theme) r g b / 1);
    }
  }

  .section,
  .stream {
    margin-block-end: 24px;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-block-size: 32px;
    margin-block-end: 8px;
  }

  h3 {
    margin: 0;
    font-size: 17px;
    font-weight: 600;
    line-height: 24px;
  }

  .heading .subtitle {
    flex-basis: 100%;
  }

  .section.flash {
    padding: 10px 12px 12px;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_brand) 8%, var(--_surface));
  }

  .flash h3 {
    font-weight: 700;
  }

  .stream {
    min-block-size: 100vb;
  }

  .tabs {
    margin-block-end: 8px;
  }

  .notice {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    min-block-size: 120px;
    margin: 0;
    color: var(--_muted);
    text-align: center;
  }

  .notice p {
    margin: 0;
  }

  .whole {
    min-block-size: 100vb;
  }

  .whole > .notice {
    min-block-size: inherit;
  }

  .skeleton.head {
    block-size: 40px;
    inline-size: 50%;
    margin-block: 8px 16px;
  }

  .skeleton.section {
    block-size: 220px;
    border-radius: var(--_radius);
  }

  @container (min-width: 720px) {
    .title {
      font-size: 26px;
      line-height: 36px;
    }

    .banner {
      min-block-size: 220px;
      margin-block-end: 24px;
    }

    .banner .names {
      padding: 32px 40px;
    }

    .banner .title {
      font-size: 40px;
      line-height: 48px;
    }

    .banner .subtitle {
      font-size: 16px;
    }

    .section,
    .stream {
      margin-block-end: 36px;
    }

    .section.flash {
      padding: 16px 20px 20px;
    }

    h3 {
      font-size: 20px;
      line-height: 28px;
    }
  }
`;
