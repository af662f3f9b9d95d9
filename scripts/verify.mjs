// Everything that has to hold before a change lands: lint, types, generated files, the demonstration, the tests, and the same against others'
// implementations if they are available (Azurite, act). Usage: npm run verify [-- --quick]     (--quick: all but the tests)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const MOST_MEGABYTES = 500;
/** One order for everybody, so that a failure can be repeated. `RERAIL_SEED` gives another one. */
const SEED = Number(process.env.RERAIL_SEED ?? 1);
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const folder = mkdtempSync(path.join(tmpdir(), 'rerail-verify-'));
const totals = path.join(folder, 'totals.json');
const began = performance.now();
const failed = [];

function step(title, file, args, env = {}) {
  console.log(`\n=== ${title} (${Math.round((performance.now() - began) / 1000)}s)`);
  const { status } = spawnSync(file, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) failed.push(title);
}
const npm = (title, ...args) => step(title, 'npm', ['run', '--silent', ...args]);
const isThere = (file) => spawnSync(file, ['version'], { stdio: 'ignore' }).status === 0;

/** Large installs make every job that builds the project slow. */
function checkSize() {
  const { stdout } = spawnSync('du', ['-sm', 'node_modules'], { encoding: 'utf8' });
  const megabytes = Number.parseInt(stdout ?? '', 10);
  console.log(`node_modules: ${megabytes} MB`);
  if (megabytes <= MOST_MEGABYTES) return;
  console.error(`That is more than ${MOST_MEGABYTES} MB. Find out what grew: du -sm node_modules/*`);
  failed.push('size of node_modules');
}

if (process.platform !== 'win32') checkSize();
npm('lint', 'check');
npm('types', 'types');
npm('validators', 'validators', '--', '--check');
npm('dist/', 'check:dist');
npm('decisions page', 'decisions', '--', '--check');
npm('README tables', 'readme', '--', '--check');
npm('workflows', 'check:workflows');
npm('plain English', 'check:prose');
npm('demonstration', 'start');
if (!values.quick) {
  step('tests, in random order', 'npm', [
    'test',
    '--',
    '--randomize',
    `--seed=${SEED}`,
    '--json',
    `--outputFile=${totals}`,
  ]);
  npm('blob service against Azurite', 'test:azurite');
  npm('built action on Windows (Wine)', 'test:windows');
  if (isThere('go')) {
    const bin = path.join(folder, 'bin');
    step('install act', 'go', ['install', 'github.com/nektos/act@v0.2.87'], { GOBIN: bin });
    step('guarded stage on act', 'npm', ['run', '--silent', 'test:act'], {
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    });
  } else {
    console.log('\nSKIPPED: guarded stage on act. There is no Go to install it with.');
  }
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(totals, 'utf8'));
    console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  } catch {}
}
rmSync(folder, { recursive: true, force: true });
console.log(failed.length === 0 ? '\nEverything holds.' : `\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
