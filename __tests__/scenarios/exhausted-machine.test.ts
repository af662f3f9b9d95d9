import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Machine } from './machine.ts';

/** Runs what follows where file systems can be mounted that nobody else sees. */
const OWN_MOUNTS = 'exec unshare --user --map-root-user --mount bash -c "$PREPARE" bash "$@"';
const mayMount =
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0;
const MEMORY_GROUPS = '/sys/fs/cgroup/memory';
const mayGroup =
  existsSync(MEMORY_GROUPS) &&
  spawnSync('sh', ['-c', `mkdir ${MEMORY_GROUPS}/rerail-probe && rmdir ${MEMORY_GROUPS}/rerail-probe`]).status === 0;

const around = (prepare: string) => `PREPARE='${prepare}; exec "$@"'; ${OWN_MOUNTS}`;
const onSmallDisk = (folder: string, size: string) => around(`mount -t tmpfs -o size=${size} none ${folder}`);

(mayMount ? describe : describe.skip)('a full disk', () => {
  test('of the workspace is resource exhaustion, with figures, and the second try is told to use less', async () => {
    using machine = new Machine();
    const ended = await machine.main(
      {
        run: `
          echo "scale=$RERAIL_SCALE" >> "$GITHUB_OUTPUT"
          [ "$RERAIL_TRY" = 1 ] || exit 0
          dd if=/dev/zero of=large bs=64k || truncate -s -256K large; exit 1`,
        'retry-wait': '0',
      },
      onSmallDisk(machine.workspace, '40m'),
    );
    expect(ended).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'recovered', 'failure-type': 'resource-exhaustion', scale: '0.5' },
    });
    expect(ended.summary).toMatch(/\*\*Why\*\* .*0 MB of disk free/);
  });

  test('that holds everything: without a free byte the workspace is put back all the same', async () => {
    using machine = new Machine();
    const ended = await machine.main(
      {
        run: `
          echo "files=$(ls | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
          [ "$RERAIL_TRY" = 1 ] || exit 0
          dd if=/dev/zero of=large bs=64k`,
        stage: 's',
        'retry-wait': '0',
      },
      around(
        `mount -t tmpfs -o size=300m none ${machine.temp}; mkdir ${machine.temp}/work; echo kept > ${machine.temp}/work/kept`,
      ),
      { GITHUB_WORKSPACE: path.join(machine.temp, 'work') },
    );
    expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'recovered', files: 'kept ' } });
  });

  test('of RUNNER_TEMP does not keep the script from running (invariant 1)', async () => {
    using machine = new Machine();
    const fill = `mount -t tmpfs -o size=64k none ${machine.temp}; head -c 100000 /dev/zero > ${machine.temp}/full 2> /dev/null; true`;
    const run = (script: string) => machine.main({ run: script, stage: 's' }, around(fill));
    const passed = await run('echo "result=42" >> "$GITHUB_OUTPUT"; echo the script runs');
    expect(passed).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', result: '42' } });
    expect(passed.log.match(/^the script runs$/gm)).toHaveLength(1);
    expect(await run('exit 7')).toMatchObject({ exitCode: 7, outputs: { outcome: 'failed' } });
  });
});

(mayGroup ? describe : describe.skip)('too little memory', () => {
  test('a script killed by the kernel is resource exhaustion, with figures', async () => {
    using machine = new Machine();
    const group = `${MEMORY_GROUPS}/rerail-test-${process.pid}`;
    const ended = await machine.main(
      {
        run: `
          echo "scale=$RERAIL_SCALE" >> "$GITHUB_OUTPUT"
          [ "$RERAIL_TRY" = 1 ] || exit 0
          exec perl -e '$all = "a" x 600_000_000; sleep 9'`,
        'retry-wait': '0',
      },
      `mkdir ${group} && echo 300000000 > ${group}/memory.limit_in_bytes && echo $$ > ${group}/cgroup.procs && exec "$@"`,
    );
    spawnSync('rmdir', [group]);
    expect(ended).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'recovered', 'failure-type': 'resource-exhaustion', scale: '0.5' },
    });
    expect(ended.summary).toContain('oom\\_kill \\+1');
    expect(ended.summary).toContain('peak 300 MB of 300 MB memory');
  });
});
