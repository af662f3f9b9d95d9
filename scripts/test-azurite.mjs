// Holds the block-blob conformance suite against Azurite, Microsoft's own emulator, so that the sandbox's storage and
// the suite stay true. Azurite (300 MB with what it needs) is installed for this run into a folder that is removed.
// Usage: node scripts/test-azurite.mjs
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNode24 } from './node24.mjs';

const MANIFEST = {
  private: true,
  dependencies: { azurite: '3.37.0' },
  // Its telemetry is off here, but is installed; the newest 3.17.0 has asked for a package that was not to be had.
  overrides: { applicationinsights: '3.16.0' },
};
const START_DEADLINE_MS = 60_000;
const root = path.dirname(import.meta.dirname);
const folder = mkdtempSync(path.join(tmpdir(), 'rerail-azurite-'));

function install() {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(MANIFEST));
  const options = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`Azurite could not be installed: npm ended with status ${status}. See its message above.`);
}

/** Starts it on a free port; resolves with the process and its address. */
function start() {
  const main = path.join(folder, 'node_modules', 'azurite', 'dist', 'src', 'blob', 'main.js');
  const options = ['--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry', '--blobPort', '0'];
  const server = spawn(findNode24(), [main, ...options], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    const fail = (why) => {
      server.kill();
      reject(new Error(`Azurite did not start: ${why}.\n${said}`));
    };
    const deadline = setTimeout(
      () => fail(`it said nothing of its address in ${START_DEADLINE_MS} ms`),
      START_DEADLINE_MS,
    );
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const url = /listens on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
      if (!url) return;
      clearTimeout(deadline);
      resolve({ server, url });
    });
    server.on('exit', (code) => {
      clearTimeout(deadline);
      fail(`it ended with status ${code}`);
    });
  });
}

function runSuite(url) {
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(import.meta.dirname, 'node24.mjs'),
      '--experimental-vm-modules',
      jest,
      '__tests__/sandbox/blobs.test.ts',
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, RERAIL_AZURITE_URL: url } },
  );
  return status ?? 1;
}

try {
  install();
  const { server, url } = await start();
  try {
    process.exitCode = runSuite(url);
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
