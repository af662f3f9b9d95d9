// Asks what GITHUB_TOKEN may do about commits, on branches of its own, and removes them again. Prints `probe NAME=VALUE` lines.
// Needs GH_TOKEN with contents: write and pull-requests: write.
const { GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_REPOSITORY, GH_TOKEN, PROBE_ID = String(Date.now()) } = process.env;
const [owner, name] = (GITHUB_REPOSITORY ?? '').split('/');
const base = `live-probe/${PROBE_ID}-base`;
const head = `live-probe/${PROBE_ID}-head`;

const tell = (question, answer) => console.log(`probe ${question}=${answer}`);

async function send(url, method, body) {
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${GH_TOKEN}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json().catch(() => ({})) };
}

const rest = (method, path, body) => send(`${GITHUB_API_URL}/repos/${owner}/${name}${path}`, method, body);

/** @throws Error with what the API says */
async function must(method, path, body) {
  const { status, body: answer } = await rest(method, path, body);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${answer.message ?? ''}`);
  return answer;
}

const graphql = (query, variables) => send(GITHUB_GRAPHQL_URL, 'POST', { query, variables });

const signature = async (sha) =>
  (await must('GET', `/commits/${sha}`)).commit.verification?.verified ? 'signed' : 'unsigned';

async function main() {
  const { default_branch: branch } = await must('GET', '');
  const { object } = await must('GET', `/git/ref/heads/${branch}`);
  const start = object.sha;
  for (const ref of [base, head]) await must('POST', '/git/refs', { ref: `refs/heads/${ref}`, sha: start });

  const made = await graphql(
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
    {
      input: {
        branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: head },
        message: { headline: 'Live probe' },
        expectedHeadOid: start,
        fileChanges: {
          additions: [{ path: `live-probe-${PROBE_ID}.txt`, contents: Buffer.from('probe\n').toString('base64') }],
        },
      },
    },
  );
  const oid = made.body.data?.createCommitOnBranch?.commit?.oid;
  tell('create-commit-on-branch', oid ? await signature(oid) : 'refused');

  const { tree } = await must('GET', `/git/commits/${start}`);
  const plain = await must('POST', '/git/commits', { message: 'Live probe', tree: tree.sha, parents: [start] });
  tell('git-data-commit', plain.verification?.verified ? 'signed' : 'unsigned');

  if (!oid) return;
  const pull = await rest('POST', '/pulls', {
    title: 'Live probe',
    head,
    base,
    body: 'Of live-probe.yml; closed at once.',
  });
  if (pull.status !== 201) return tell('revert-pull-request', `no-pull-request-${pull.status}`);
  await must('PUT', `/pulls/${pull.body.number}/merge`, { merge_method: 'merge' });
  const reverted = await graphql(
    'mutation($input: RevertPullRequestInput!) { revertPullRequest(input: $input) { revertPullRequest { number headRefName } } }',
    { input: { pullRequestId: pull.body.node_id, title: 'Live probe', body: '', draft: true } },
  );
  const revert = reverted.body.data?.revertPullRequest?.revertPullRequest;
  tell('revert-pull-request', revert ? 'allowed' : 'refused');
  if (!revert) return;
  await rest('PATCH', `/pulls/${revert.number}`, { state: 'closed' });
  await rest('DELETE', `/git/refs/heads/${revert.headRefName}`);
}

try {
  await main();
} catch (error) {
  console.log(`The probe of commits ended early: ${error.message}`);
} finally {
  for (const ref of [head, base]) await rest('DELETE', `/git/refs/heads/${ref}`).catch(() => {});
}
