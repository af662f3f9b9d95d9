import { rulesOf } from '../rule.ts';

/** Ansible. */
export const ansible = rulesOf('ansible', [
  {
    id: 'ansible-failed',
    type: 'unknown',
    weight: 7,
    pattern: [/^fatal: \[\S{1,120}\]: FAILED!/, /^ERROR! /, /\bfailed=[1-9]\d*\b.{0,60}\brescued=/],
    examples: [
      'fatal: [web1]: FAILED! => {"msg": "no package matching"}',
      "ERROR! the role 'gone' was not found",
      'web1 : ok=3 changed=1 unreachable=0 failed=1 skipped=0 rescued=0',
    ],
  },
  {
    id: 'ansible-unreachable',
    type: 'network',
    weight: 8.5,
    pattern: [/^fatal: \[\S{1,120}\]: UNREACHABLE!/, /\bunreachable=[1-9]\d*\b/],
    examples: ['fatal: [web1]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh"}'],
  },
  {
    id: 'ansible-lint',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\.ya?ml:\d+(?::\d+)?: (?:\[E\w*\d+\]|\[?[a-z]+(?:-[a-z]+)+(?:\[[\w-]+\])?\]?:?) /,
      /^Failed(?: after \w+ profile)?: \d+ failure\(s\), \d+ warning\(s\)/,
    ],
    examples: [
      'roles/a/tasks/main.yml:12: [E301] Commands should not change things',
      'site.yml:3: no-changed-when Commands should not change things',
      'Failed: 2 failure(s), 1 warning(s) on 12 files.',
    ],
  },
]);
