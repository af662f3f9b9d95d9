import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import { guarded, temporaryFolder } from './guarded.ts';

const posix = process.platform === 'win32' ? test.skip : test;
fc.configureGlobal({ seed: 20261120 });

posix(
  'whatever the inputs are, a script runs as it should or not at all',
  async () => {
    const part = fc.constantFrom(
      'bash',
      'sh',
      'nosuch',
      '/bin/sh',
      ' ',
      ' ',
      '{0}',
      ' {0}',
      '{',
      '}',
      '{{',
      '"',
      '\\',
      '-e',
      'é',
      '\t',
      '\n',
    );
    const shell = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    const limit = fc.option(fc.constantFrom(0, -1, 1, 60_000, 2 ** 40, Number.NaN), { nil: undefined });
    const limits = fc.record(
      { timeoutMs: limit, totalTimeoutMs: limit, stallTimeoutMs: limit, jobTimeoutMs: limit },
      { requiredKeys: [] },
    );
    const folder = fc.constantFrom('.', 'sub', 'missing', '\0', 'x'.repeat(5000));
    await fc.assert(
      fc.asyncProperty(
        fc.option(shell, { nil: undefined }),
        limits,
        folder,
        fc.integer({ min: 1, max: 3 }),
        async (name, set, below, maxTries) => {
          const workspace = temporaryFolder();
          const marker = path.join(workspace, 'ran');
          const outcome = await guarded(`echo ran > '${marker}'`, {
            workingDirectory: below === '.' ? workspace : path.join(workspace, below),
            limits: set as Record<string, number>,
            maxTries,
            onFailure: () => ({ again: false, why: 'x' }),
            ...(name === undefined ? {} : { shell: name }),
          }).catch((error: unknown) => error);
          if (outcome instanceof UserError)
            expect([outcome.message, existsSync(marker)]).toEqual([expect.stringMatching(/: .+\. .+\.$/s), false]);
          else expect(outcome).toHaveProperty('result.tries');
        },
      ),
      { numRuns: 60 },
    );
  },
  60_000,
);
