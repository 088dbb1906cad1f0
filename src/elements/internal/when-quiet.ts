/** Does something once the page has loaded and the browser has nothing else to do. */
export function whenQuiet(work: () => void): void {
  const wait = (): void => {
    // Safari has no `requestIdleCallback` before 26.4; once it is in use, the timer can go.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
    else setTimeout(work);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
