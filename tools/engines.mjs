// The engines beside Chromium in which the browser tests run: how each is found, got, started and stopped, and what the
// runner cannot do in it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';

function onPath(...names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/** Where Debian keeps WebKitGTK's plain browser. */
function miniBrowser() {
  for (const folder of existsSync('/usr/lib') ? readdirSync('/usr/lib') : []) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const path = join('/usr/lib', folder, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

const firefoxPath = () => {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? (existsSync(mac) ? mac : undefined);
};
const webkitParts = () => [onPath('WebKitWebDriver'), miniBrowser(), onPath('Xvfb')];

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Answers once a program listens on a port. */
async function listening(port, child) {
  while (child.exitCode === null) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver ended before it listened');
}

/** A screen that nobody sees; answers its name. */
function startScreen() {
  const child = spawn(onPath('Xvfb'), ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].on('data', (data) => resolve({ child, display: `:${String(data).trim()}` }));
  });
}

/** Sets the size of the window until the page in it has the size asked for, where that cannot be set itself. */
const windowSizePlugin = (launcher) => ({
  name: 'window-size',
  transform(context) {
    if (typeof context.body !== 'string' || !context.body.includes('set-viewport')) return undefined;
    // The runner's own answer to `set-viewport` comes first, and is a refusal.
    return { body: context.body.replaceAll(/(['"])set-viewport\1/g, "'window-size'") };
  },
  async executeCommand({ command, payload }) {
    if (command !== 'window-size') return undefined;
    const { driver } = launcher;
    await driver.setWindowSize(payload.width, payload.height);
    const [width, height] = await driver.execute('return [innerWidth, innerHeight]');
    await driver.setWindowSize(2 * payload.width - width, 2 * payload.height - height);
    return true;
  },
});

export const engines = {
  firefox: {
    name: 'Firefox',
    // What decodes H.264, which streams are made of, is only recommended by Debian's package.
    packages: ['firefox-esr', 'libavcodec-extra'],
    isThere: () => firefoxPath() !== undefined,
    otherwise: 'Install Firefox, or set FIREFOX_PATH to one, and run this again.',
    lacks: { 'emulate-media': 'emulateMedia needs CDP', 'forced-colors': 'forced-colors needs CDP' },
    async start() {
      const { default: puppeteer } = await import('puppeteer-core');
      const launchOptions = { browser: 'firefox', executablePath: firefoxPath() };
      const launcher = chromeLauncher({ puppeteer, concurrency: 1, launchOptions });
      launcher.name = 'Firefox';
      return { launcher, plugins: [], stop: () => undefined };
    },
  },
  webkit: {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'gstreamer1.0-libav', 'gstreamer1.0-plugins-bad'],
    isThere: () => webkitParts().every(Boolean),
    otherwise: 'Install WebKitGTK’s WebKitWebDriver and MiniBrowser, and Xvfb, and run this again.',
    note: 'no window of MiniBrowser is narrower than 447 pixels, so narrower stories are shown at 447',
    lacks: {
      'emulate-media': 'emulateMedia is not to be had over WebDriver',
      'forced-colors': 'forced-colors is not to be had over WebDriver',
      'screenshot-clip': 'screenshots are black',
    },
    async start() {
      const { child: screen, display } = await startScreen();
      const port = await freePort();
      const driver = spawn(onPath('WebKitWebDriver'), [`--port=${port}`], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
      });
      const stop = () => {
        driver.kill();
        screen.kill();
      };
      process.once('exit', stop);
      await listening(port, driver);
      const launcher = webdriverLauncher({
        automationProtocol: 'webdriver',
        logLevel: 'error',
        hostname: '127.0.0.1',
        port,
        path: '/',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        },
      });
      // One page at a time: with more, the mouse and the frames of the runner fail.
      launcher.concurrency = 1;
      const initialize = launcher.initialize.bind(launcher);
      launcher.initialize = async (config) => {
        await initialize({ ...config, concurrency: 1 });
        launcher.name = 'WebKitGTK';
      };
      return { launcher, plugins: [windowSizePlugin(launcher)], stop };
    },
  },
};

/** Gets an engine by apt where that can be; answers whether it is there. */
export function ensureEngine(engine) {
  if (engine.isThere()) return true;
  const canInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) return false;
  console.log(`${engine.name} is not there: installing ${engine.packages.join(' and ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...engine.packages], options);
  return engine.isThere();
}
