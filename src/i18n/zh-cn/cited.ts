/** Articles of laws, as they are cited in Chinese. */
export const cited = (source: string): string =>
  source
    .replaceAll(/, art\. (\d[\d(),–、 ]*)/g, (_, articles: string) => `第 ${articles.replaceAll(/,\s*/g, '、')} 条`)
    .replaceAll('; ', '；');
