import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import artifacts, { type Artifact } from '@actions/artifact';
import * as core from '@actions/core';
import picomatch from 'picomatch';
import { releasedMajor } from '../released-major.ts';

const ON_MISMATCH = { error: core.setFailed, warn: core.warning, info: core.info, ignore: core.debug };
const AT_ONCE = 5;

async function download(): Promise<void> {
  const destination = path.resolve(core.getInput('path').replace(/^~/, os.homedir()) || workspace());
  const { chosen, isOne } = await chooseArtifacts();
  // Since v5 an only artifact lies in `path` itself, whatever chose it.
  const isAlone = isOne || (releasedMajor() >= 5 && chosen.length === 1);
  const isFlat = isAlone || core.getBooleanInput('merge-multiple');
  const waiting = [...chosen];
  const work = async () => {
    for (let artifact = waiting.shift(); artifact; artifact = waiting.shift()) {
      await downloadOne(artifact, isFlat ? destination : path.join(destination, artifact.name));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  core.info(`Total of ${chosen.length} artifact(s) downloaded`);
  core.setOutput('download-path', destination);
}

async function chooseArtifacts(): Promise<{ chosen: Artifact[]; isOne: boolean }> {
  const name = core.getInput('name');
  const ids = core.getInput('artifact-ids').split(',').filter(Boolean).map(Number);
  const pattern = core.getInput('pattern');
  if (name && ids.length > 0) throw new Error(`Inputs 'name' and 'artifact-ids' cannot be used together.`);
  if (name) return { chosen: [(await artifacts.getArtifact(name)).artifact], isOne: true };
  const { artifacts: all } = await artifacts.listArtifacts({ latest: true });
  if (ids.length === 0) return { chosen: all.filter((each) => !pattern || matches(each.name, pattern)), isOne: false };
  const chosen = all.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) throw new Error(`None of the provided artifact IDs were found: ${ids.join(', ')}`);
  return { chosen, isOne: ids.length === 1 };
}

/** A pattern that begins with `!` takes what the rest does not match. */
const matches = (name: string, pattern: string): boolean => picomatch.isMatch(name, pattern);

async function downloadOne({ id, name, digest }: Artifact, folder: string): Promise<void> {
  if (releasedMajor() < 8) await checkZip(id);
  const { digestMismatch } = await artifacts.downloadArtifact(id, {
    path: folder,
    ...(digest !== undefined && { expectedHash: digest }),
    skipDecompress: core.getBooleanInput('skip-decompress'),
  });
  // `digest-mismatch` came with v8; before, it was a warning.
  const onMismatch = releasedMajor() < 8 ? 'warn' : (core.getInput('digest-mismatch') as keyof typeof ON_MISMATCH);
  if (digestMismatch) ON_MISMATCH[onMismatch](`Artifact '${name}' digest validation failed.`);
}

/**
 * The toolkit before 6.1, in download-artifact before v8, took every artifact for a zip, tried five times, and failed
 * where it was none (actions/download-artifact#377).
 */
async function checkZip(id: number): Promise<void> {
  const folder = await mkdtemp(path.join(process.env.RUNNER_TEMP ?? os.tmpdir(), 'artifact-'));
  try {
    await artifacts.downloadArtifact(id, { path: folder, skipDecompress: true });
    const [file = ''] = await readdir(folder);
    const handle = await open(path.join(folder, file));
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0).finally(() => handle.close());
    if (buffer.toString() !== 'PK') {
      throw new Error('Unable to download and extract artifact: Artifact download failed after 5 retries.');
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function workspace(): string {
  return process.env.GITHUB_WORKSPACE ?? process.cwd();
}

download().catch((error) => core.setFailed(`Unable to download artifact(s): ${error.message}`));
