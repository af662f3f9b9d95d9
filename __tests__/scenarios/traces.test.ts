import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Rehearsal, rehearseTogether } from '../sandbox/runner/rehearse.ts';

const job = (steps: string) => `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const guarded = (run: string, more = '') => `
      - id: guarded
        uses: rerail/rerail@v1
        with:
          shell: bash
          retry-wait: 0
          ${more}
          run: |
            ${run}
`;
const NETWORK = 'echo "npm error code ECONNRESET"; exit 1';

const WORKFLOWS = {
  green: job(guarded('true')),
  recovered: job(guarded(`if [ "$RERAIL_TRY" = 1 ]; then ${NETWORK}; fi`)),
  staged: job(guarded(`if [ "$RERAIL_TRY" = 1 ]; then ${NETWORK}; fi`, 'stage: build\n          checkpoint: eager')),
  failed: job(guarded(NETWORK)),
  watched: job('      - uses: rerail/rerail@v1\n      - run: "true"\n'),
  'watched-staged': job(`      - uses: rerail/rerail@v1${guarded('true', 'stage: build')}`),
  'watched-staged-red': job(`      - uses: rerail/rerail@v1${guarded('exit 3', 'stage: build')}`),
  'watched-red': job('      - uses: rerail/rerail@v1\n      - run: exit 3\n'),
};

describe('what a job leaves to learn from', () => {
  let all: Rehearsal;
  let records: { jobKey: string; size: number; content: Record<string, unknown> }[];

  beforeAll(async () => {
    records = [];
    all = await rehearseTogether(WORKFLOWS, {
      afterwards: async (sandbox) => {
        records = contentsBelow(path.join(sandbox.root, 'server')).flatMap(({ text, size }) => {
          const slot = /\{"rerail":"record".*\}/s.exec(text)?.[0];
          const found =
            slot === undefined
              ? undefined
              : (JSON.parse(slot.slice(0, slot.lastIndexOf('"}') + 2)) as { content: string });
          const content = found && (JSON.parse(found.content) as { jobKey?: string });
          return content?.jobKey === undefined ? [] : [{ jobKey: content.jobKey, size, content }];
        });
      },
    });
  });

  const artifacts = (name: keyof typeof WORKFLOWS) => {
    const { id } = all.of(name).run();
    return all.result.artifacts.filter(({ run }) => run === id).map((artifact) => artifact.name);
  };
  const record = (name: keyof typeof WORKFLOWS) =>
    records.filter(({ jobKey }) => jobKey.startsWith(`${name}-job-`)).at(-1);

  test('a job in which nothing failed leaves nothing', () => {
    expect(artifacts('green')).toEqual([]);
  });

  test.each(['recovered', 'staged'] as const)('%s: a small record and no checkpoint', (name) => {
    expect(all.of(name).run().conclusion).toBe('success');
    expect(artifacts(name)).toEqual([expect.stringMatching(/^rerail-record/)]);
    expect(record(name)?.size).toBeLessThanOrEqual(8 * 1024);
    expect(record(name)?.content).toMatchObject({
      stages: [],
      ledger: [
        {
          kind: 'end',
          outcome: 'recovered',
          tries: 2,
          lostMs: expect.any(Number),
          failures: [{ type: 'network', signature: expect.any(String) }],
        },
      ],
    });
  });

  test('a failed guard without a stage leaves one, too', () => {
    expect(artifacts('failed')).toEqual([expect.stringMatching(/^rerail-record/)]);
    expect(record('failed')?.content).toMatchObject({ ledger: [{ kind: 'end', outcome: 'failed', tries: 3 }] });
  });

  test.each([
    ['watched', 'success'],
    ['watched-red', 'failure'],
    ['watched-staged', 'success'],
    ['watched-staged-red', 'failure'],
  ] as const)('%s: lane, resources, ids and conclusion', (name, conclusion) => {
    const records = artifacts(name).filter((artifact) => !artifact.startsWith('rerail-checkpoint'));
    if (name !== 'watched-staged-red') expect(records).toEqual([expect.stringMatching(/^rerail-record/)]);
    const isStaged = name.startsWith('watched-staged');
    expect(record(name)?.content).toMatchObject({
      health: {
        job: 'job',
        conclusion,
        checkRunId: expect.stringMatching(/^\d+$/),
        lane: 'STANDARD',
        laneReason: expect.any(String),
        stages: isStaged ? 1 : 0,
        durationMs: expect.any(Number),
        memoryBytes: expect.any(Number),
        processors: expect.any(Number),
        diskFreeLeastBytes: expect.any(Number),
        cpuSeconds: expect.any(Number),
        memoryPeakBytes: expect.any(Number),
        loadPeak: expect.any(Number),
      },
    });
  });
});

/** The text of every file below a folder. */
function contentsBelow(folder: string): { text: string; size: number }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ text: readFileSync(file, 'latin1'), size: statSync(file).size }));
}
