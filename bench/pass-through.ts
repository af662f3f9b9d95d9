// What bench/guard.ts holds the guard against: the least that Node can do to pass a script's output on. Argument: the
// script.
import { spawn } from 'node:child_process';

const child = spawn('bash', ['-e', '-c', process.argv[2] ?? ''], { stdio: ['ignore', 'pipe', 'pipe'] });
child.stdout.pipe(process.stdout);
child.stderr.pipe(process.stderr);
child.on('close', () => process.stderr.write(`\n${JSON.stringify(process.resourceUsage())}\n`));
