/** Puts the focus on something that is no control, in place of a control that is gone. */
export function leadTo(place: HTMLElement | null | undefined): void {
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
}
