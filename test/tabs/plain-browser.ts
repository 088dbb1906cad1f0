import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test, type Browser } from '@playwright/test';

/**
 * Starts the browser as people have it. What Playwright starts it with turns off the back-forward cache and the
 * partitioning of storage, so that tests of either would test nothing.
 * @param preferences that its user has set.
 * @param kept a profile that outlives it, so that the same user can come back; one of its own otherwise.
 */
export async function startPlainBrowser(
  preferences: Readonly<Record<string, unknown>> = {},
  kept?: string,
): Promise<{ browser: Browser; stop: () => Promise<void>; kill: () => Promise<unknown> }> {
  const { use, metadata } = test.info().project;
  // The shell without a window has no back-forward cache.
  const executablePath = (metadata['wholeBrowser'] as string | null) ?? chromium.executablePath();
  const { args = [] } = use.launchOptions ?? {};
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'xhs-plain-')));
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const child = spawn(
    executablePath,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      ...args,
      'about:blank',
    ],
    // A group of its own, so that all of its processes can be taken away at once.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
    child.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    browser,
    async stop() {
      await browser.close();
      child.kill();
      await ended;
      if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    /**
     * As when the power goes: nothing is saved any more. All of its processes are held first, since the one that keeps what
     * pages store saves it in a hurry as soon as it sees the others go.
     */
    kill() {
      for (const signal of ['SIGSTOP', 'SIGKILL'] as const) process.kill(-child.pid!, signal);
      return ended;
    },
  };
}
