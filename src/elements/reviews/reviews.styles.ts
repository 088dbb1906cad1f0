import { css } from 'lit';

export const reviewsStyles = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    margin-block: 8px;
  }

  .average {
    display: grid;
    justify-items: center;
  }

  .average strong {
    font-size: 32px;
    line-height: 40px;
  }

  .distribution {
    flex: 1 1 160px;
    max-inline-size: 320px;
    font-size: 11px;
    line-height: 16px;
  }

  .distribution li {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  meter {
    appearance: none;
    flex: 1;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_line);
  }

  meter::-webkit-meter-bar {
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_line);
  }

  meter::-webkit-meter-optimum-value,
  meter::-webkit-meter-suboptimum-value,
  meter::-webkit-meter-even-less-good-value {
    border-radius: 2px;
    background: var(--_muted);
  }

  meter::-moz-meter-bar {
    border-radius: 2px;
    background: var(--_muted);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 8px;
  }

  .chip {
    min-block-size: 36px;
    padding-inline: 12px;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_raised);
    font-size: 13px;
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .words {
    margin-block: 4px;
  }

  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block: 8px;
  }

  .photos img {
    display: block;
    border-radius: 8px;
    background: var(--_raised);
    object-fit: cover;
  }

  .remark {
    margin-block: 8px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_raised);
  }

  .remark-title {
    color: var(--_accent);
    font-size: 12px;
  }

  .seller .remark-title {
    color: var(--_muted);
  }
`;
