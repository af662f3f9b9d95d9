import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findCgroup, memoryReader } from '../../src/guard/resources/memory.ts';
import { guarded, temporaryFolder } from './guarded.ts';

/** A tree of files, by path. */
function machine(files: Record<string, string>): string {
  const root = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

const GIB = 1024 ** 3;
const HOST = {
  'proc/meminfo': 'MemTotal:       16777216 kB\nMemFree:  100 kB\nMemAvailable:    4194304 kB\n',
  'proc/vmstat': 'pgfault 7\noom_kill 3\n',
};
const V2_MOUNT = '30 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n';
const V1_MOUNT = [
  '31 30 0:27 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd',
  '35 30 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory',
].join('\n');

describe('memory', () => {
  test('of the host, where there is no cgroup', () => {
    expect(memoryReader('linux', machine(HOST))()).toEqual({ usedBytes: 12 * GIB, limitBytes: 16 * GIB, oomKills: 3 });
  });

  test('of a cgroup of version 2, with the limit of a level above', () => {
    const folder = 'sys/fs/cgroup/a.slice';
    const root = machine({
      ...HOST,
      'proc/self/cgroup': '0::/a.slice/b.scope\n',
      'proc/self/mountinfo': V2_MOUNT,
      [`${folder}/b.scope/memory.max`]: 'max\n',
      [`${folder}/b.scope/memory.events`]: 'low 0\noom 2\noom_kill 1\noom_group_kill 0\n',
      [`${folder}/memory.max`]: `${2 * GIB}\n`,
      [`${folder}/memory.current`]: `${1.5 * GIB}\n`,
      [`${folder}/memory.stat`]: `anon 5\ninactive_file ${GIB / 2}\n`,
    });
    expect(memoryReader('linux', root)()).toEqual({ usedBytes: GIB, limitBytes: 2 * GIB, oomKills: 1 });
  });

  test('of a cgroup of version 1', () => {
    const folder = 'sys/fs/cgroup/memory/docker/abc';
    const root = machine({
      ...HOST,
      'proc/self/cgroup': '5:cpuacct,cpu:/x\n4:hugetlb,memory:/docker/abc\n1:name=systemd:/y\n0::/\n',
      'proc/self/mountinfo': V1_MOUNT,
      [`${folder}/memory.limit_in_bytes`]: `${GIB}\n`,
      [`${folder}/memory.usage_in_bytes`]: `${GIB - 1024}\n`,
      [`${folder}/memory.stat`]: 'inactive_file 1\ntotal_inactive_file 1024\n',
      [`${folder}/memory.oom_control`]: 'oom_kill_disable 0\nunder_oom 0\noom_kill 4\n',
    });
    expect(memoryReader('linux', root)()).toEqual({ usedBytes: GIB - 2048, limitBytes: GIB, oomKills: 4 });
  });

  test('of the host, where the cgroup has no limit below it', () => {
    const root = machine({
      ...HOST,
      'proc/self/cgroup': '4:memory:/x\n',
      'proc/self/mountinfo': V1_MOUNT,
      'sys/fs/cgroup/memory/x/memory.limit_in_bytes': '9223372036854771712\n',
    });
    expect(memoryReader('linux', root)()).toMatchObject({ limitBytes: 16 * GIB, oomKills: 3 });
  });

  test('of nothing, where nothing can be read', () => {
    expect(memoryReader('linux', '/no/such/root')()).toEqual({});
  });

  test.each([
    [
      'within a mount that shows a part',
      '0::/kube/pod/c1',
      '30 23 0:26 /kube/pod /sys/fs/cgroup rw - cgroup2 cgroup2 rw',
      '/sys/fs/cgroup/c1',
    ],
    [
      'at the root of such a mount',
      '0::/kube/pod',
      '30 23 0:26 /kube/pod /sys/fs/cgroup rw - cgroup2 cgroup2 rw',
      '/sys/fs/cgroup',
    ],
    ['outside of the mount', '0::/../other', V2_MOUNT, '/sys/fs/cgroup'],
    ['on a path with a blank', '0::/', '30 23 0:26 / /my\\040cgroup rw - cgroup2 cgroup2 rw', '/my cgroup'],
  ])('a group is found %s', (_name, membership, mountinfo, folder) => {
    expect(findCgroup(membership, mountinfo)?.folder).toBe(folder);
  });
});

describe('a try that failed', () => {
  test('comes with figures', async () => {
    const { result } = await guarded('for i in 1 2 3; do seq 1 20000; sleep 0.4; done; exit 1');
    const resources = result.tries[0]?.resources ?? {};
    expect(resources).toMatchObject({
      outputBytes: 3 * 108_894,
      diskFreeBytes: expect.any(Number),
      diskTotalBytes: expect.any(Number),
    });
    expect(resources.outputBytesPerSecond).toBeGreaterThan(50_000);
    if (process.platform === 'linux') {
      expect(resources.memoryBytes).toBeGreaterThan(1024 ** 2);
      expect(resources.memoryLimitBytes).toBeGreaterThan(resources.memoryBytes ?? 0);
      expect(resources.oomKills).toBe(0);
    }
  });

  test('tells the time that its processes used', async () => {
    if (process.platform !== 'linux' || !existsSync('/usr/bin/perl')) return;
    const { result } = await guarded(`sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i + 1)); done'; exit 1`);
    expect(result.tries[0]?.resources.cpuSeconds).toBeGreaterThan(0.05);
  });

  test('for want of memory in its own cgroup is seen', async () => {
    const group = memoryGroup(GIB / 4);
    if (group === undefined) {
      console.warn('Skipped: no cgroup can be made here.');
      return;
    }
    try {
      const folder = temporaryFolder();
      const program = path.join(import.meta.dirname, 'run-guard.ts');
      execFileSync(process.execPath, [program, request(folder, group)], { stdio: 'ignore' });
      const { tries } = JSON.parse(readFileSync(path.join(folder, 'guard', 'result.json'), 'utf8'));
      expect(tries[0]).toMatchObject({ exitCode: 137, resources: { memoryLimitBytes: GIB / 4 } });
      expect(tries[0].resources.oomKills).toBeGreaterThanOrEqual(1);
    } finally {
      rmdirSync(group);
    }
  });

  test('for want of space is seen', async () => {
    const folder = temporaryFolder();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,nr_inodes=64', 'guard-test', folder]).status !== 0) {
      console.warn('Skipped: nothing can be mounted here.');
      return;
    }
    try {
      const { result } = await guarded('dd if=/dev/zero of=big bs=64k 2> /dev/null; touch $(seq 1 50); exit 1', {
        workingDirectory: folder,
      });
      expect(result.tries[0]?.resources).toMatchObject({ diskFreeBytes: 0, diskTotalBytes: 1024 ** 2 });
      expect(result.tries[0]?.resources.inodesFree).toBeLessThan(64);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});

/** A cgroup with a limit below that of this process, or undefined where none can be made. */
function memoryGroup(limitBytes: number): string | undefined {
  const own = existsSync('/proc/self/cgroup')
    ? findCgroup(readFileSync('/proc/self/cgroup', 'utf8'), readFileSync('/proc/self/mountinfo', 'utf8'))
    : undefined;
  if (own === undefined) return undefined;
  const group = path.join(own.folder, `guard-test-${process.pid}`);
  try {
    mkdirSync(group);
    writeFileSync(path.join(group, own.version === 1 ? 'memory.limit_in_bytes' : 'memory.max'), String(limitBytes));
    return group;
  } catch {
    return undefined;
  }
}

function request(folder: string, cgroup: string): string {
  return JSON.stringify({
    cgroup,
    script: `exec perl -e '$x = "x" x 500_000_000; print length $x'`,
    workingDirectory: folder,
    folder: path.join(folder, 'guard'),
    maxTries: 1,
    limits: {},
  });
}

test('watching costs less than a hundredth of a core', () => {
  const watching = `
    const { ResourceWatch } = await import('${path.join(import.meta.dirname, '../../src/guard/resources/resources.ts')}');
    const watch = new ResourceWatch({ folders: [process.cwd()], outputBytes: () => 0 });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 3e6);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', watching], { encoding: 'utf8' });
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(Number(stdout)).toBeLessThan(0.01);
});
