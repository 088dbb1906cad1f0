export function findBrowser(options?: { shell?: boolean }): string | null;
export function ensureBrowser(): Promise<string>;
export const browserFlags: readonly string[];
