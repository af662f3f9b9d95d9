import { expect, test } from '@jest/globals';
import { selectMembers } from '../../src/guard/processes.ts';

const process_ = (pid: number, parent: number, session = 1, group = session) => ({ pid, parent, session, group });
const origin = { shell: 100, markers: [], startedAt: 0 };

test('members are found by parent, session, group, keeper and mark', () => {
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
  expect(sorted(selectMembers(all, { ...origin, keeper: 90 }))).toEqual([100, 101, 102, 103, 104, 105]);
  expect(sorted(selectMembers(all, origin, [106]))).toEqual([100, 101, 102, 104, 105, 106, 107]);
});

test('a shell that is gone still has members', () => {
  expect(selectMembers([process_(101, 1, 100), process_(7, 1)], origin)).toEqual([101]);
});
