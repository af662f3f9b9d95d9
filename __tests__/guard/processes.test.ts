import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { PS_COLUMNS, parsePs, parseWindowsList, selectMembers } from '../../src/guard/process/processes.ts';

const process_ = (pid: number, parent: number, session = 1, group = session) => ({ pid, parent, session, group });
const origin = { shell: 100, markers: [], startedAt: 0 };

test('members are found by parent, session, group, subreaper and mark', () => {
  const all = [
    process_(1, 0),
    process_(50, 1),
    process_(90, 50, 90),
    process_(100, 90, 100),
    process_(101, 100, 100),
    process_(102, 101, 102),
    process_(103, 90, 103),
    process_(104, 1, 100),
    process_(105, 1, 105, 100),
    process_(106, 1, 106),
    process_(107, 106, 107),
    process_(200, 1, 200),
  ];
  const sorted = (pids: number[]) => pids.sort((a, b) => a - b);
  expect(sorted(selectMembers(all, origin))).toEqual([100, 101, 102, 104, 105]);
  expect(sorted(selectMembers(all, { ...origin, subreaper: 90 }))).toEqual([100, 101, 102, 103, 104, 105]);
  expect(sorted(selectMembers(all, origin, [106]))).toEqual([100, 101, 102, 104, 105, 106, 107]);
});

test('a shell that is gone still has members', () => {
  expect(selectMembers([process_(101, 1, 100), process_(7, 1)], origin)).toEqual([101]);
});

test('what ps prints is read, without the dead', () => {
  expect(parsePs(['    1     0     1 Ss', ' 4242 1 4240 Z+', '  77    1    70 R+'])).toEqual([
    { pid: 1, parent: 0, group: 1, session: 0 },
    { pid: 77, parent: 1, group: 70, session: 0 },
  ]);
  if (process.platform === 'win32') return;
  const own = parsePs(execFileSync('ps', ['-A', '-o', PS_COLUMNS], { encoding: 'utf8' }).trim().split('\n'));
  expect(own.find((it) => it.pid === process.pid)).toMatchObject({ parent: process.ppid });
});

test('on Windows processes older than the try do not count', () => {
  expect(parseWindowsList(['4 0 1000', '200 4 5000', '201 200 6000'], 5000)).toEqual([
    { pid: 200, parent: 4, group: 0, session: 0 },
    { pid: 201, parent: 200, group: 0, session: 0 },
  ]);
});
