// Asks the run's artifact service about what earlier attempts left. Answers are switches of the sandbox (sandbox/switches.ts).
const env = process.env;
const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? '1');
const NAME = 'live-probe-same-name';

const tell = (name, value) => console.log(`probe ${name}=${value}`);

/** The ids that a runtime token is good for: its scope reads `Actions.Results:<run>:<job>`. */
function backendIds() {
  const claims = JSON.parse(Buffer.from(env.ACTIONS_RUNTIME_TOKEN.split('.')[1], 'base64url').toString());
  const scope = claims.scp.split(' ').find((part) => part.startsWith('Actions.Results:'));
  const [, workflowRunBackendId, workflowJobRunBackendId] = scope.split(':');
  return { workflowRunBackendId, workflowJobRunBackendId };
}

async function call(method, body) {
  const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, env.ACTIONS_RESULTS_URL);
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${env.ACTIONS_RUNTIME_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json().catch(() => ({})) };
}

async function upload(name) {
  const ids = backendIds();
  const content = Buffer.from(`attempt ${attempt}\n`);
  const created = await call('CreateArtifact', { ...ids, name, version: 7, mimeType: 'application/octet-stream' });
  if (created.status !== 200) return created.status;
  await fetch(created.body.signedUploadUrl ?? created.body.signed_upload_url, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    body: content,
  });
  const done = await call('FinalizeArtifact', { ...ids, name, size: String(content.length) });
  return done.status;
}

/** As a client does that lost the answer to its first request. */
async function finalizeTwice() {
  const name = `live-probe-twice-${attempt}`;
  await upload(name);
  const ids = backendIds();
  await call('FinalizeArtifact', { ...ids, name, size: String(`attempt ${attempt}\n`.length) });
  const listed = (await call('ListArtifacts', ids)).body.artifacts ?? [];
  tell(
    'artifact-finalized-twice',
    listed.filter((artifact) => artifact.name === name).length > 1 ? 'duplicate' : 'same',
  );
}

async function artifacts() {
  const ids = backendIds();
  const before = (await call('ListArtifacts', ids)).body.artifacts ?? [];
  const earlier = before.filter((artifact) => artifact.name.startsWith('live-probe-'));
  if (attempt > 1) tell(`artifacts-seen-in-attempt-${attempt}`, earlier.length > 0 ? 'listed' : 'hidden');
  const old = earlier.at(-1);
  if (old) {
    const signed = await call('GetSignedArtifactURL', {
      workflowRunBackendId: old.workflowRunBackendId ?? old.workflow_run_backend_id,
      workflowJobRunBackendId: old.workflowJobRunBackendId ?? old.workflow_job_run_backend_id,
      name: old.name,
    });
    tell('earlier-attempt-download', signed.status === 200 ? 'ok' : signed.status);
  }
  const status = await upload(NAME);
  if (attempt > 1) tell('artifact-name-conflict-across-attempts', status === 200 ? 'allowed' : status);
  tell('artifact-name-conflict-within-attempt', await upload(NAME));
  await upload(`live-probe-second-${attempt}`);
  await finalizeTwice();
  const after = (await call('ListArtifacts', ids)).body.artifacts ?? [];
  const idOf = (artifact) => Number(artifact.databaseId ?? artifact.database_id);
  const [first, second] = [NAME, `live-probe-second-${attempt}`].map((name) =>
    Math.max(...after.filter((artifact) => artifact.name === name).map(idOf)),
  );
  tell('artifact-id-order', first < second ? 'ascending' : 'shuffled');
}

if (env.INPUT_ASK === 'artifacts') await artifacts();
