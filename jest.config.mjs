import { availableParallelism } from 'node:os';

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
  // Most tests wait for other processes half of the time. Jest reads no percentage above 100.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
};
