/**
 * A policy under which nothing but the page's own scripts and style sheets runs, and no markup is made from text. It holds
 * from now on, for the rest of the page's life: what is to be seen running has to run before.
 */
export class StrictPolicy {
  /** What was refused, as the browser tells it. */
  readonly refused: string[] = [];

  constructor() {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      this.refused.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content =
      "script-src 'self'; style-src 'self'; object-src 'none'; frame-src 'none'; require-trusted-types-for 'script'";
    document.head.append(meta);
  }
}
