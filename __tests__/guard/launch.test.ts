import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { launch, launchAlone } from '../../src/guard/process/launch.ts';
import { launchKept } from '../../src/guard/process/subreaper.ts';
import { guarded, isAlive, temporaryFolder } from './guarded.ts';

const posix = process.platform === 'win32' ? describe.skip : describe;
const kept = process.platform === 'linux' && existsSync('/usr/bin/perl') ? describe : describe.skip;

const request = (text: string) => ({
  file: '/bin/sh',
  arguments: ['-c', text],
  verbatim: false,
  workingDirectory: '/',
  environment: { PATH: process.env.PATH ?? '' },
});

posix('without a subreaper', () => {
  test('a script has real pipes too', async () => {
    const script = 'echo e > /dev/stderr; echo o > /dev/stdout; read x || echo ended';
    const { stdout, stderr } = await guarded(script, { launch: launchAlone });
    expect({ stdout, stderr }).toEqual({ stdout: 'o\nended\n', stderr: 'e\n' });
  });

  test('a signal is told', async () => {
    const { result } = await guarded('kill -ABRT $$', { launch: launchAlone });
    expect(result.tries).toMatchObject([{ exitCode: 134, signal: 'SIGABRT' }]);
  });

  test('a file that cannot run is named', async () => {
    const file = path.join(temporaryFolder(), 'no-program');
    writeFileSync(file, '');
    await expect(guarded('true', { shell: `${file} {0}`, launch: launchAlone })).rejects.toThrow(file);
  });
});

kept('below a subreaper', () => {
  test('nothing starts where there is no Perl', async () => {
    expect(await launchKept(request('true'), '/no/such/perl')).toBeUndefined();
  });

  test('a file that cannot run is named', async () => {
    const file = path.join(temporaryFolder(), 'no-program');
    writeFileSync(file, '');
    await expect(guarded('true', { shell: `${file} {0}` })).rejects.toThrow(`${file}: EACCES`);
  });

  test('a script that ends its subreaper has failed when it ends itself, and leaves nothing behind', async () => {
    const script = 'sleep 300 & echo $!; kill -KILL $PPID; sleep 0.3; echo still here';
    const { result, stdout } = await guarded(script);
    expect(result.tries).toMatchObject([{ exitCode: 137, survivors: [] }]);
    expect(stdout).toContain('still here');
    expect(isAlive(Number.parseInt(stdout, 10))).toBe(false);
  });

  test('it does not go by the name of perl', async () => {
    const { stdout } = await guarded('tr "\\0" "\\n" < /proc/$PPID/cmdline | head -n 1; cat /proc/$PPID/comm');
    expect(stdout).toBe('rerail\nrerail\n');
  });

  test('it is gone when a try is over, and what a passing try left behind is not', async () => {
    const running = await launch(request('(sleep 60 & echo $!); echo $PPID'));
    let text = '';
    void running.stdout.read((bytes) => {
      text += bytes.toString();
      return true;
    });
    expect(await running.exited).toEqual({ exitCode: 0 });
    while (text.split('\n').length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    const [sleeper, subreaper] = text.split('\n').map(Number) as [number, number];
    expect(subreaper).toBe(running.subreaper?.pid);
    running.release();
    while (isAlive(subreaper)) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isAlive(sleeper)).toBe(true);
    process.kill(sleeper, 'SIGKILL');
  });
});
