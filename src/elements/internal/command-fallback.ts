/**
 * Lets `<button commandfor="ID" command="--show">` work in browsers without invoker commands (Chrome before 135,
 * Firefox before 144, Safari before 26.2): one delegated listener that dispatches what the platform would. To be
 * removed when these are no longer used.
 */
export function listenForCommands(): void {
  const page = globalThis as { [listening]?: boolean };
  if (page[listening]) return;
  page[listening] = true;
  document.addEventListener('click', (event) => {
    const button = event.composedPath().find((node) => node instanceof HTMLButtonElement);
    const target = button?.getAttribute('commandfor');
    const command = button?.getAttribute('command');
    if (!button || !target || !command?.startsWith('--') || button.disabled || event.defaultPrevented) return;
    const element = (button.getRootNode() as Document | ShadowRoot).getElementById(target);
    if (!element) return;
    const invoked = new Event('command', { cancelable: true });
    Object.defineProperties(invoked, { command: { value: command }, source: { value: button } });
    element.dispatchEvent(invoked);
  });
}

const listening = Symbol.for('xhs-elements/commands@1');
