import type { WishlistGroup, WishlistGroupChange, WishlistItem } from '../model/index.js';
import { characterCount, firstCharacters } from './typed/character-count.js';
import { cleanText } from './typed/clean-text.js';

/** The most characters of a name, as a person counts them, and the most groups and things in one. */
export const longestGroupName = 30;
export const mostGroups = 50;
export const mostInGroup = 500;

/** The groups after a change. What a change speaks of and is not there changes nothing. */
export function changeGroups(groups: readonly WishlistGroup[], change: WishlistGroupChange): readonly WishlistGroup[] {
  switch (change.type) {
    case 'make': {
      if (groups.length >= mostGroups || groups.some(({ id }) => id === change.group.id)) return groups;
      const { id, name, items } = change.group;
      return groups.toSpliced(change.at ?? groups.length, 0, {
        id,
        name: groupName(name),
        items: items.slice(0, mostInGroup),
      });
    }
    case 'rename':
      return groups.map((group) => (group.id === change.id ? { ...group, name: groupName(change.name) } : group));
    case 'delete':
      return groups.filter(({ id }) => id !== change.id);
    case 'place':
      return groups.map((group) => (group.id === change.id ? placeItem(group, change.item, change.placed) : group));
  }
}

/** A name as it is kept: in one line, without what stands around it. */
export function groupName(typed: string): string {
  return firstCharacters(inOneLine(typed), longestGroupName).trim();
}

/** How many characters of a name may still be typed; below zero, how many are too many. */
export function groupNameRoom(typed: string): number {
  return longestGroupName - characterCount(inOneLine(typed));
}

function inOneLine(typed: string): string {
  return cleanText(typed).replace(/\s+/g, ' ').trim();
}

/** Why a group cannot have a name: there is none, or another group has it. @param id the group itself, where it has one. */
export function groupNameProblem(
  typed: string,
  groups: readonly WishlistGroup[],
  id?: string,
): 'missing' | 'taken' | undefined {
  const name = groupName(typed);
  if (name === '') return 'missing';
  return groups.some((group) => group.id !== id && isSameName(group.name, name)) ? 'taken' : undefined;
}

/** What has to change so that the groups of a guest are among those of whom she turned out to be; of one name they are one. */
export function changesToMerge(
  own: readonly WishlistGroup[],
  guest: readonly WishlistGroup[],
): readonly WishlistGroupChange[] {
  return guest.flatMap((group): readonly WishlistGroupChange[] => {
    const same = own.find(({ id, name }) => id === group.id || isSameName(name, group.name));
    if (!same) return [{ type: 'make', group }];
    return [...group.items]
      .reverse()
      .filter((item) => !holdsItem(same, item))
      .map((item) => ({ type: 'place', id: same.id, item, placed: true }));
  });
}

export function holdsItem({ items }: WishlistGroup, { kind, id }: WishlistItem): boolean {
  return items.some((item) => item.kind === kind && item.id === id);
}

function placeItem(group: WishlistGroup, { kind, id }: WishlistItem, placed: boolean): WishlistGroup {
  const others = group.items.filter((item) => item.kind !== kind || item.id !== id);
  return { ...group, items: placed ? [{ kind, id }, ...others].slice(0, mostInGroup) : others };
}

function isSameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}
