import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FailureType } from '../../../src/failure/failure.ts';

/** Examples of rules that never matched a real log and were removed for that: the model still learns their words. */
export const RETIRED: readonly { owner: string; type: FailureType; weight: number; lines: readonly string[] }[] =
  readFileSync(path.join(import.meta.dirname, 'retired-rules.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Lines that say nothing of a failure. */
export const NEUTRAL: readonly string[] = [
  'all is well',
  'it is broken',
  'quiet',
  'done',
  'Done.',
  'finished with 3 items',
  'nothing to see here',
  'starting the deployment of the site',
  'reading settings from settings.yml',
  'copying files to /srv/www',
  'waiting for the next task',
  'found 12 items, 12 are new',
  'step 2 of 5',
  'Welcome to the build machine',
  'INFO 41 requests served in 2.1 s',
  'using cached result',
  '43 passed, 0 failed',
  'all checks have passed',
  'Exiting.',
  'bye',
];
