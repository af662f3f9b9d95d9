import { ARTIFACT_FAULTS } from './artifacts/artifact-faults.ts';
import { BLOB_FAULTS } from './blobs/blob-faults.ts';
import { CACHE_FAULTS } from './cache/cache-faults.ts';
import { describeFaultTable, type FaultOf, parseFaultSpec } from './fault-kind.ts';
import { GITHUB_FAULTS } from './github/github-faults.ts';
import { REST_OPERATIONS } from './github/operations.ts';
import { RUNNER_FAULTS } from './runner/run/runner-faults.ts';
import { HTTP_FAULTS } from './server/http-faults.ts';
import { OPERATIONS } from './server/operations.ts';

/** What can be made to go wrong in the sandbox: the families of faults, put together. A new family joins here. */
export const FAULTS = {
  ...HTTP_FAULTS,
  ...BLOB_FAULTS,
  ...ARTIFACT_FAULTS,
  ...CACHE_FAULTS,
  ...GITHUB_FAULTS,
  ...RUNNER_FAULTS,
} as const;

/** One of them with its parameters, told apart by `name`. */
export type Fault = FaultOf<typeof FAULTS>;

/** Reads `NAME[:key=value,…]`. @throws Error that says what came and what is allowed. */
export function parseFault(spec: string): Fault {
  return parseFaultSpec(FAULTS, spec);
}

export function describeFaults(): string {
  const operations = Object.entries(OPERATIONS).map(([name, meaning]) => `    ${name}  ${meaning}`);
  return [
    'A fault is written NAME or NAME:key=value,key=value (a comma in a value as \\,).',
    describeFaultTable(FAULTS, 'Keys of every fault that strikes requests (the line on=… shows their defaults)'),
    ['Operations', ...operations].join('\n'),
    `Of GitHub's REST API, by operationId\n    ${Object.keys(REST_OPERATIONS).join(' ')}`,
  ].join('\n\n');
}
