// The looks of a note, for the variants that are written by hand: as much as the element has, no more.
export const noteCss = `
  .note { display: block; contain: layout style; font: 400 14px/1.5 system-ui, sans-serif; color: #1c1c1e; }
  .author { display: flex; align-items: center; gap: 8px; min-block-size: 61px; padding-inline: 14px; }
  .avatar { display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: 50%; background: #f6f6f7; }
  .picture { position: relative; aspect-ratio: 3 / 4; background: #f6f6f7; }
  .picture img { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
  .tag { position: absolute; inset-inline-start: var(--_x); inset-block-start: var(--_y); display: flex; align-items: center;
    gap: 4px; min-block-size: 24px; padding: 0; border: 0; background: none; color: #fff; font: inherit; font-size: 12px; }
  .dot { inline-size: 12px; block-size: 12px; border: 2px solid #fff; border-radius: 50%; background: rgb(0 0 0 / 40%); }
  .label { padding: 2px 8px; border-radius: 12px; background: rgb(0 0 0 / 60%); white-space: nowrap; }
  .text { padding: 12px 14px; }
  .text h2 { margin: 0 0 4px; font-size: 16px; }
  .text p { margin: 0; white-space: pre-line; }
  .reactions { display: flex; gap: 16px; min-block-size: 48px; padding-inline: 14px; }
  .reactions button { min-block-size: 44px; border: 0; background: none; font: inherit; }
`;
