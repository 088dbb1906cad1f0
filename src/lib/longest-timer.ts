/** The longest that a timer of a browser waits, in milliseconds, some 24 days: one that is to wait longer runs at once. */
export const longestTimer = 2 ** 31 - 1;
