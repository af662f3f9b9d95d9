import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Measured, node, shell } from './measure.ts';

const isThere = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const ENVIRONMENT = 'export RESTIC_PASSWORD=bench BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK=yes';

/** What else keeps folders, once each: time for all of the workspace, again if nothing changed, and back, and bytes stored. */
export function measureOthers(folder: string, isBrief: boolean): void {
  console.log('\nothers, once each');
  measureTool(folder, {
    tool: 'restic',
    begin: 'restic init --repo restic',
    keep: 'restic backup --quiet --repo restic ws',
    back: 'restic restore latest --quiet --repo restic --target back',
  });
  measureTool(folder, {
    tool: 'borg',
    begin: 'borg init --encryption none borg',
    keep: 'borg create borg::{now:%s%f} ws',
    back: 'cd back && borg extract ../borg::$(borg list --short --last 1 ../borg)',
  });
  if (isBrief) return;
  const zip = path.join(folder, 'artifact.zip');
  const all = node([path.join(import.meta.dirname, 'artifact-zip.ts'), 'ws', zip], folder);
  tell('@actions/artifact (zip)', { all }, zip);
}

interface Tool {
  tool: string;
  begin: string;
  keep: string;
  back: string;
}

function measureTool(folder: string, { tool, begin, keep, back }: Tool): void {
  if (!isThere(tool)) {
    console.log(`${tool.padEnd(24)} skipped: it is not installed`);
    return;
  }
  const home = path.join(folder, 'home');
  const restored = path.join(folder, 'back');
  mkdirSync(home, { recursive: true });
  mkdirSync(restored);
  const act = (script: string) => shell(`${ENVIRONMENT} HOME=${home}; (${script}) > /dev/null`, folder);
  act(begin);
  tell(tool, { all: act(keep), again: act(keep), back: act(back) }, path.join(folder, tool));
  for (const used of [path.join(folder, tool), restored]) rmSync(used, { recursive: true, force: true });
}

function tell(
  name: string,
  { all, again, back }: { all: Measured; again?: Measured; back?: Measured },
  stored: string,
): void {
  const bytes = Number(shell(`du -sb ${stored} | cut -f1`, '/').stdout);
  const words = [
    `${all.seconds.toFixed(2)} s (processor time ${all.cpu.toFixed(2)} s), ${(bytes / 1e6).toFixed(1)} MB`,
    ...(again ? [`again ${again.seconds.toFixed(2)} s`] : []),
    ...(back ? [`back ${back.seconds.toFixed(2)} s (${back.cpu.toFixed(2)} s)`] : []),
  ];
  console.log(`${name.padEnd(24)} ${words.join(', ')}`);
}
