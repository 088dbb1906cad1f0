/** How the stories of an element are found. */
export interface TitleFacts {
  readonly id: string;
  readonly tag: string;
  readonly english: string;
  readonly chinese: string;
  /** What a page has of it: the elements for shoppers, or those a brand works with. */
  readonly group: string;
}

/** What the texts of stories say of themselves: `title: 'Elements/Cart 购物车 xhs-cart'`. */
export function readTitles(sources: Readonly<Record<string, string>>): TitleFacts[] {
  const found = Object.values(sources).flatMap((source): TitleFacts[] => {
    const id = /^ {2}id: '([\w-]+)',$/m.exec(source)?.[1];
    const [, group = '', english = '', chinese = '', tag] =
      /^ {2}title: '(\w+)\/([^']*?)(?: (\p{Script=Han}+))? (xhs-[\w-]+)',$/mu.exec(source) ?? [];
    return id === undefined || tag === undefined ? [] : [{ id, tag, english, chinese, group }];
  });
  return found.sort((one, other) => one.english.localeCompare(other.english, 'en'));
}
