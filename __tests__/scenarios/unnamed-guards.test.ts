import { expect, test } from '@jest/globals';
import { Machine } from './machine.ts';

const SNAPSHOT = `find . -mindepth 1 -path ./.git -prune -o -printf '%p %y %m %T@\\n' | sort; find . -path ./.git -prune -o -type f -exec sha256sum {} + | sort`;

test('guards without a stage build on what the guards before them know, and a failed one is restored exactly', async () => {
  using machine = new Machine();
  machine.step('git init -q; for i in $(seq 1 300); do seq $i 500 > "file-$i"; done');
  const checkpointOf = (log: string) => /^::debug::checkpoint ([0-9a-f]+): (.*), [\d.]+m?s$/m.exec(log)?.slice(1);
  const [first, second] = [await machine.main({ run: 'true' }), await machine.main({ run: 'true' })];
  expect(checkpointOf(first.log)?.[1]).toContain('300 files');
  expect(checkpointOf(second.log)).toEqual([checkpointOf(first.log)?.[0], 'nothing changed since the last']);
  // A step between changes something, which the next guard knows.
  machine.step('echo changed > file-7; rm file-8; chmod 600 file-9; mkdir new; echo new > new/file');
  const third = await machine.main({
    'max-tries': '2',
    'retry-wait': '0s',
    run: `
      { ${SNAPSHOT}; } > "../try-$RERAIL_TRY"
      if [ "$RERAIL_TRY" = 2 ]; then diff ../try-1 ../try-2 && echo 'exactly restored'; exit; fi
      rm -r new file-7; echo mess > file-10; chmod 777 file-9; seq 1 9 > file-8; echo 'npm error code ECONNRESET'; exit 1`,
  });
  expect(third.log).toMatch(/^exactly restored$/m);
  expect(third.exitCode).toBe(0);
});
