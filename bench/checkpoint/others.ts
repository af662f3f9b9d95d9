import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Measured, node, shell } from './measure.ts';

const isThere = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const ENVIRONMENT = 'export RESTIC_PASSWORD=bench BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK=yes';

/** What else keeps folders, once each: time and bytes stored for all of the workspace, and time where nothing changed. */
export function measureOthers(folder: string): void {
  console.log('\nothers, once each');
  const zip = path.join(folder, 'artifact.zip');
  tell(
    '@actions/artifact (zip)',
    node([path.join(import.meta.dirname, 'artifact-zip.ts'), 'ws', zip], folder),
    undefined,
    zip,
  );
  measureTool(folder, 'restic', 'restic init --repo restic', 'restic backup --quiet --repo restic ws');
  measureTool(folder, 'borg', 'borg init --encryption none borg', 'borg create borg::{now:%s%f} ws');
}

function measureTool(folder: string, tool: string, begin: string, keep: string): void {
  if (!isThere(tool)) {
    console.log(`${tool.padEnd(24)} skipped: it is not installed`);
    return;
  }
  const home = path.join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const act = (script: string) => shell(`${ENVIRONMENT} HOME=${home}; ${script} > /dev/null`, folder);
  act(begin);
  tell(tool, act(keep), act(keep), path.join(folder, tool));
  rmSync(path.join(folder, tool), { recursive: true, force: true });
}

function tell(name: string, all: Measured, again: Measured | undefined, stored: string): void {
  const bytes = Number(shell(`du -sb ${stored} | cut -f1`, '/').stdout);
  const unchanged = again ? `${again.seconds.toFixed(2)} s where nothing changed` : '';
  console.log(`${name.padEnd(24)} ${all.seconds.toFixed(2)} s, ${(bytes / 1e6).toFixed(1)} MB  ${unchanged}`.trimEnd());
}
