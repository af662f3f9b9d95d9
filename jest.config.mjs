/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.mjs' },
  coverageProvider: 'v8',
  reporters: ['default', '<rootDir>/scripts/promises-reporter.mjs'],
  collectCoverageFrom: ['src/**/*.ts', 'sandbox/**/*.ts', '!**/*.test.ts'],
  // Jest would leave a core to itself, and most tests wait for other processes.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
};
