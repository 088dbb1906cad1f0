/** Several lines are brought into view by the one that is written on, to which no margin of theirs applies. */
export function bringClear({ target }: Event): void {
  if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
}
