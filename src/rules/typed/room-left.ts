/** The longest text of a review. */
export const longestReview = 2_000;

/** The longest text of a question, of an answer, of a comment. */
export const longestPost = 1_000;

/** The longest of what is said beside a refund. */
export const longestRefundNote = 500;

/**
 * How many characters may still be typed; below zero, how many are too many. They are counted as the schemas of posts and
 * databases count them, in UTF-16 units and without the space around them: what is let pass here, none of those cuts.
 */
export function roomLeft(text: string, longest: number): number {
  return longest - text.trim().length;
}

/** Whether it is to be told how many are left: not before a tenth is. */
export function isNearEnd(left: number, longest: number): boolean {
  return left <= longest / 10;
}
