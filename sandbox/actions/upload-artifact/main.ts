import artifacts from '@actions/artifact';
import * as core from '@actions/core';
import { releasedMajor } from '../released-major.ts';
import { findFiles } from './find-files.ts';

const ON_NOTHING = { warn: core.warning, error: core.setFailed, ignore: core.info };

async function upload(): Promise<void> {
  const name = core.getInput('name');
  const pattern = core.getInput('path', { required: true });
  const onNothing = ON_NOTHING[core.getInput('if-no-files-found') as keyof typeof ON_NOTHING];
  if (!onNothing) throw new Error(`if-no-files-found must be one of ${Object.keys(ON_NOTHING).join(', ')}.`);
  // `archive` came with v7; before, the runner only warned of an unknown input.
  const skipArchive = releasedMajor() >= 7 && !core.getBooleanInput('archive');
  const { files, root } = await findFiles(pattern, core.getBooleanInput('include-hidden-files'));
  if (files.length === 0) {
    onNothing(`No files were found with the provided path: ${pattern}. No artifacts will be uploaded.`);
    return;
  }
  // By `name` also where the file gives the name: so does the real action (actions/upload-artifact#769).
  if (core.getBooleanInput('overwrite'))
    await artifacts.deleteArtifact(name).catch((error) => core.debug(error.message));
  const retentionDays = Number(core.getInput('retention-days'));
  const { id, digest } = await artifacts.uploadArtifact(name, files, root, {
    ...(retentionDays > 0 && { retentionDays }),
    compressionLevel: Number(core.getInput('compression-level')),
    skipArchive,
  });
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  core.setOutput('artifact-id', id);
  core.setOutput('artifact-digest', digest);
  core.setOutput(
    'artifact-url',
    `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`,
  );
}

upload().catch((error) => core.setFailed(error.message));
