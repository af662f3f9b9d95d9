// Runs the tests with the volumes and repetitions that they are meant for, which takes minutes. Usage: npm run test:long -- PATTERN
import { spawnSync } from 'node:child_process';

const jest = [
  'scripts/node24.mjs',
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, RERAIL_LONG: '1' } });
process.exit(status ?? 1);
