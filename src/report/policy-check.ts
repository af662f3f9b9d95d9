import type { PolicyRow } from '../policy/describe.ts';

/** What a person reads of a policy that is valid. */
export function policyCheckText(file: string | undefined, rows: readonly PolicyRow[]): string {
  const width = (pick: (row: PolicyRow) => string) => Math.max(0, ...rows.map((row) => pick(row).length));
  const [keys, values] = [
    width(({ key }) => key),
    Math.min(
      60,
      width(({ value }) => value),
    ),
  ];
  const head = file === undefined ? 'No policy: the defaults are in force.' : `${file} is valid. In force:`;
  return [
    head,
    '',
    ...rows.map(({ key, value, from }) => `${key.padEnd(keys)}  ${value.padEnd(values)}  ${from}`),
  ].join('\n');
}
