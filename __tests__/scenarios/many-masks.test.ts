import { expect, test } from '@jest/globals';
import { Machine } from './machine.ts';

/**
 * Starts the action, and tells afterwards the most memory that it had at once, and the processor time of it and of all
 * that it started. Without processes of its own.
 */
const MEASURED = `
exec 9<> <(:)
"$@" & pid=$!
while [ -e /proc/$pid/status ]; do
  while read -r name value _; do [ "$name" = VmHWM: ] && peak=$value; done < /proc/$pid/status
  read -t 0.05 -u 9
done 2> /dev/null
wait $pid; status=$?
echo "peak: $peak kB"
times
exit $status`;

interface Cost {
  megabytes: number;
  seconds: number;
}

function costOf(log: string): Cost {
  const [, peak] = /^peak: (\d+) kB$/m.exec(log) ?? [];
  const seconds = [...log.slice(log.lastIndexOf('peak: ')).matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return { megabytes: Number(peak) / 1024, seconds: seconds.reduce((sum, one) => sum + one, 0) };
}

const isLinux = process.platform === 'linux';

(isLinux ? test : test.skip)(
  'a job of 10,000 masked values costs seconds, and its values are in nothing that is kept',
  async () => {
    using machine = new Machine();
    machine.step(`git init -q; for i in $(seq 1 200); do seq $i $((i + 3000)) > "file-$i.txt"; done`);
    const environment = { ACTIONS_RUNTIME_TOKEN: 'a-token-of-no-service' };
    const masks =
      'for (let n = 0; n < 10000; n++) console.log("::add-mask::value-" + (n * 7919 + 1e9) + (n % 2 ? "-of-many" : "+/=\\"é"));';
    const script = `'${process.execPath}' -e '${masks}'
seq 1 20000 | sed 's/^/compiled file /'; echo value-1000007919-of-many > secret.txt
echo "npm error network value-1000007919-of-many read ECONNRESET"; exit 1`;
    const inputs = { 'max-tries': '2', 'initial-delay': '0s' };
    const first = await machine.main({ ...inputs, run: script }, MEASURED, environment);
    machine.step('echo value-1000007919-of-many > secret.txt');
    const second = await machine.main(
      { ...inputs, run: 'echo value-1000007919-of-many >&2; exit 1', stage: 'next' },
      MEASURED,
      environment,
    );
    for (const { exitCode, summary } of [first, second]) {
      expect(exitCode).toBe(1);
      expect(summary).toContain('***');
      expect(summary).not.toContain('value-1000007919');
    }
    expect(second.log).toContain('secret.txt');
    for (const { log } of [first, second]) {
      const { seconds, megabytes } = costOf(log);
      expect(seconds).toBeLessThan(10);
      expect(megabytes).toBeLessThan(300);
      process.stderr.write(`10,000 masks: ${seconds.toFixed(1)} s of processor time, ${Math.round(megabytes)} MB\n`);
    }
  },
  120_000,
);
