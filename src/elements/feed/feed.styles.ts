import { css } from 'lit';

export const feedStyles = css`
  :host {
    display: block;
    contain: layout style;
  }

  .head {
    /* A grid or a row of the page may make it narrower than its tabs. */
    contain: inline-size;
    position: sticky;
    inset-block-start: var(--xhs-sticky-start, 0px);
    z-index: 1;
    min-block-size: 44px;
    margin-block-end: 8px;
    background: var(--_surface);
  }

  .panel {
    position: relative;
  }

  /* Cards stand where they are put: what the browser anchors its scrolling to would be moved with them. */
  .feed {
    position: relative;
    overflow-anchor: none;
  }

  .feed.first {
    min-block-size: 100vb;
  }

  .card {
    position: absolute;
    display: flex;
    flex-direction: column;
    contain: layout paint style;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .picture {
    position: relative;
    flex: none;
    block-size: var(--_picture-size);
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .link {
    display: block;
    flex: none;
    margin-inline: 10px;
  }

  /* The whole card comes into view with the focus that it shows, below the head (WCAG 2.4.11). */
  .link,
  .button {
    scroll-margin-block: calc(var(--xhs-sticky-start, 0px) + 52px + var(--_picture-size, 0px)) 64px;
  }

  .title {
    display: -webkit-box;
    block-size: calc(var(--_lines) * 20px);
    margin-block-start: 8px;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    font-size: 14px;
    font-weight: 500;
    line-height: 20px;
  }

  .title:empty {
    margin-block-start: 0;
  }

  .footer {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    block-size: 24px;
    margin-block-start: 8px;
    margin-inline: 10px;
    color: var(--_muted);
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
  }

  .author {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }

  .author bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: var(--_raised);
    font-size: 10px;
    object-fit: cover;
  }

  .count {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 3px;
  }

  .count .icon {
    inline-size: 15px;
    block-size: 15px;
  }

  /* The price follows its words; what they leave of their room is below it. */
  .product .title {
    block-size: auto;
  }

  .product .footer {
    block-size: 26px;
    margin-block-start: 4px;
  }

  .prices {
    display: flex;
    align-items: baseline;
    gap: 6px;
    overflow: hidden;
  }

  .price {
    font-size: 16px;
  }

  .corner {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    max-inline-size: calc(100% - 48px);
    padding-inline: 6px;
    overflow: hidden;
    border-radius: 4px;
    background: rgb(0 0 0 / 56%);
    color: #fff;
    font-size: 11px;
    line-height: 18px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .corner.live,
  .corner.paused {
    background: #e0183a;
  }

  .corner.scheduled,
  .corner.ended {
    background: rgb(0 0 0 / 64%);
  }

  .video {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    border-radius: 50%;
    background: rgb(0 0 0 / 48%);
  }

  .video::after {
    content: '';
    margin-inline-start: 2px;
    border-block: 4.5px solid transparent;
    border-inline-start: 7px solid #fff;
  }

  .picture.skeleton {
    border-radius: var(--_radius);
  }

  .skeleton.line {
    flex: none;
    block-size: 14px;
    margin: 11px 10px 0;
  }

  .skeleton.line.short {
    inline-size: 50%;
    margin-block-start: 12px;
  }

  .newer {
    position: sticky;
    inset-block-start: calc(var(--xhs-sticky-start, 0px) + 52px);
    z-index: 1;
    display: block;
    inline-size: fit-content;
    min-block-size: 36px;
    margin-block-end: -36px;
    margin-inline: auto;
    padding-inline: 16px;
    border-radius: 999px;
    background: var(--_brand);
    box-shadow: 0 2px 12px rgb(0 0 0 / 20%);
    color: var(--_on-brand);
    font-size: 13px;
    font-weight: 600;
  }

  /* Without a height of its own: it is moved by each page that comes. */
  .tail {
    /* What stays where it is in the window while cards come before it is what is read, not what says that they come. */
    overflow-anchor: none;
    position: relative;
  }

  .end {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 72px;
    padding-block-end: env(safe-area-inset-bottom);
    color: var(--_muted);
    font-size: 13px;
    text-align: center;
  }

  .end p {
    margin: 0;
  }

  .tail:focus {
    outline: none;
  }

  .notice {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-block-size: 240px;
    padding: 32px 16px;
    text-align: center;
  }

  .notice p {
    margin: 0;
  }

  .notice .muted {
    color: var(--_muted);
  }

  @media (hover: hover) {
    .card:hover .picture img {
      filter: brightness(0.94);
    }
  }
`;
