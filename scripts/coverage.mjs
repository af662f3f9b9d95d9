// How much of the bundle the scenarios run: coverage of the action's own processes (pre, main, post, command line, uploader), not of the tests'.
// Builds with source maps beside a copy of the tests, so that dist/ stays as it is. Usage: npm run coverage -- [PATTERN]   (default: scenarios)
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mergeProcessCovs } from '@bcoe/v8-coverage';
import coverageLibrary from 'istanbul-lib-coverage';
import reportLibrary from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import v8ToIstanbul from 'v8-to-istanbul';

const root = path.dirname(import.meta.dirname);
const work = mkdtempSync(path.join(tmpdir(), 'rerail-coverage-'));
const copy = path.join(work, 'rerail');
const raw = path.join(work, 'raw');

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: copy,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

/**
 * What any process ran of the bundle's files, with how often. A machine of the sandbox has a copy of dist/ of its own: files are known by
 * their name. What nobody loaded counts as never run.
 */
function ranges() {
  const dist = path.join(copy, 'dist');
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const inBundle = ({ url }) =>
    url.startsWith('file:') && /[\\/]dist[\\/][^\\/]+$/.test(url) && names.includes(path.basename(url));
  const processes = readdirSync(raw).map((name) => {
    const { result } = JSON.parse(readFileSync(path.join(raw, name), 'utf8'));
    return { result: result.filter(inBundle).map((script) => ({ ...script, url: path.basename(script.url) })) };
  });
  console.log(`${processes.filter(({ result }) => result.length > 0).length} processes ran the bundle.`);
  const { result } = mergeProcessCovs(processes);
  const never = names.filter((name) => !result.some(({ url }) => url === name));
  return [...result, ...never.map((url) => ({ url, functions: [neverRun(path.join(dist, url))] }))].map((script) => ({
    file: path.join(dist, script.url),
    functions: script.functions,
  }));
}

const neverRun = (file) => ({
  functionName: '',
  isBlockCoverage: true,
  ranges: [{ startOffset: 0, endOffset: readFileSync(file, 'utf8').length, count: 0 }],
});

/** Coverage of our own modules. The compiler strips types and keeps lines, so a line here is a line of src/. */
async function coverageOf(scripts) {
  const map = coverageLibrary.createCoverageMap();
  for (const { file, functions } of scripts) {
    const converter = v8ToIstanbul(file);
    await converter.load();
    converter.applyCoverage(functions);
    map.merge(converter.toIstanbul());
  }
  map.filter((file) => file.startsWith(path.join(copy, 'build') + path.sep));
  return map;
}

try {
  cpSync(root, copy, { recursive: true, filter: (file) => !/[\\/](?:node_modules|\.git|dist|build)$/.test(file) });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  if (run(['scripts/build.mjs', '--source-map'])) {
    const patterns = process.argv.length > 2 ? process.argv.slice(2) : ['__tests__/scenarios'];
    run(['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...patterns], { NODE_V8_COVERAGE: raw });
    const context = reportLibrary.createContext({ dir: work, coverageMap: await coverageOf(ranges()) });
    reports.create('text', { skipFull: true, maxCols: 120 }).execute(context);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
