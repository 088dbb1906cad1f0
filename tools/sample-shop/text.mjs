// A text of a seed names both languages side by side: `{ en: '…', 'zh-CN': '…' }`. Here one of them is taken.
export const languages = ['en', 'zh-CN'];

const isText = (value) => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.includes(key));
};

/** The seed in one language; what is no text stays. A text that lacks the language is an error: there is no other. */
export function inLanguage(value, language, path = '') {
  if (Array.isArray(value)) return value.map((each, index) => inLanguage(each, language, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) {
    if (value[language] === undefined) throw new Error(`${path} has no words in ${language}`);
    return value[language];
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, inLanguage(each, language, `${path}.${key}`)]),
  );
}
