import { describe, expect, test } from '@jest/globals';
import { TestServer } from './test-server.ts';

describe('who may do what', () => {
  test('the environment of an action', async () => {
    await using sandbox = await TestServer.open();
    const { ACTIONS_RUNTIME_TOKEN = '', ...rest } = sandbox.server.environmentFor({ runId: 9, attempt: 2, jobId: 'x' });
    const url = `${sandbox.server.url}/`;
    expect(rest).toEqual({
      ACTIONS_RUNTIME_URL: url,
      ACTIONS_RESULTS_URL: url,
      ACTIONS_CACHE_URL: url,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    });
    const claims = JSON.parse(Buffer.from(ACTIONS_RUNTIME_TOKEN.split('.')[1] ?? '', 'base64url').toString());
    expect(claims.scp).toMatch(/(^| )Actions\.Results:[\da-f-]{36}:[\da-f-]{36}$/);
  });

  test.each([
    ['no token', () => ''],
    ['what is no token', () => 'Bearer x'],
    ['another signature', (token: string) => `Bearer ${token.slice(0, -8)}AAAAAAAA`],
    [
      'other claims',
      (token: string) => `Bearer ${token.replace(/\..*\./, `.${Buffer.from('{"exp":9e9}').toString('base64url')}.`)}`,
    ],
  ])('a request with %s is not answered', async (_title, authorize) => {
    await using sandbox = await TestServer.open();
    const token = sandbox.server.artifacts.tokenFor({ runId: 1, attempt: 1, jobId: 'build' });
    const headers = { authorization: authorize(token) };
    const response = await fetch(sandbox.twirpUrl('ListArtifacts'), { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(401);
  });

  test('a token ends', async () => {
    let now = Date.now();
    await using sandbox = await TestServer.open({ now: () => now });
    const headers = {
      authorization: `Bearer ${sandbox.server.artifacts.tokenFor({ runId: 1, attempt: 1, jobId: 'x' })}`,
    };
    now += 8 * 3_600_000;
    const response = await fetch(sandbox.twirpUrl('ListArtifacts'), { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(401);
  });

  test("a token does not speak for another job, nor read another run's artifacts", async () => {
    await using sandbox = await TestServer.open();
    await sandbox.uploadQuickly('a', 'x', { runId: 2 });
    const [row] = (await sandbox.call('ListArtifacts', {}, { runId: 2 })).body.artifacts ?? [];
    const { workflow_run_backend_id, workflow_job_run_backend_id } = row as unknown as Record<string, string>;
    const foreign = { workflow_run_backend_id, workflow_job_run_backend_id, name: 'a' };
    expect((await sandbox.call('CreateArtifact', foreign)).status).toBe(403);
    expect((await sandbox.call('ListArtifacts', foreign)).status).toBe(403);
    expect((await sandbox.call('GetSignedArtifactURL', foreign)).status).toBe(404);
    expect((await sandbox.call('DeleteArtifact', foreign)).status).toBe(404);
  });

  test.each(['', 'x', '[]', 'null', '{"name": '])('the body %j is refused', async (body) => {
    await using sandbox = await TestServer.open();
    const token = sandbox.server.artifacts.tokenFor({ runId: 1, attempt: 1, jobId: 'build' });
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(sandbox.twirpUrl('CreateArtifact'), { method: 'POST', headers, body });
    expect(response.status).toBe(400);
  });

  test('what is not there is answered in the manner of the place', async () => {
    await using sandbox = await TestServer.open();
    expect((await sandbox.call('MigrateArtifact', {})).status).toBe(404);
    expect((await fetch(sandbox.twirpUrl('ListArtifacts'))).status).toBe(405);
    const elsewhere = await fetch(`${sandbox.server.url}/twirp/github.actions.results.api.v1.CacheService/X?sig=abc`);
    expect(await elsewhere.json()).toMatchObject({ code: 'bad_route' });
    expect(sandbox.server.requests().at(-1)?.path).toBe('/twirp/github.actions.results.api.v1.CacheService/X?sig=***');
  });
});
