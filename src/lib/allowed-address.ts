/** Reads an entry of a list of hosts; null for what is no host, or would allow too much. */
export function hostRule(entry: unknown): { readonly host: string; readonly below: boolean } | null {
  const [, star, name = ''] = (typeof entry === 'string' && /^(\*\.)?([^/\\?#@*\s]+)$/.exec(entry)) || [];
  if (!URL.canParse(`https://${name}`) || (star && !name.includes('.'))) return null;
  // As the browser spells it: in small letters, and in punycode where it has others.
  return { host: new URL(`https://${name}`).host, below: star !== undefined };
}

/**
 * An address that may be gone to: https, no credentials, and of a host in the list; http for this machine alone.
 * Parsed rather than matched: only the browser's own parser knows where the browser will go.
 * @returns null when it may not.
 */
export function allowedAddress(value: unknown, hosts: readonly string[], base?: string): URL | null {
  const text = String(value);
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  const local = url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname);
  if ((url.protocol !== 'https:' && !local) || url.username || url.password) return null;
  const allowed = hosts.some((entry) => {
    const rule = hostRule(entry);
    return rule && (rule.below ? url.host.endsWith(`.${rule.host}`) : url.host === rule.host);
  });
  return allowed ? url : null;
}
