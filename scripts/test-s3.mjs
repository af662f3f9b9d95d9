// Holds the store suite for buckets against MinIO, a real S3-compatible service, so that the sandbox's small one and the client stay true.
// MinIO is taken from PATH, else built from the Go module proxy (minutes, the first time). Says so and ends well if neither is there.
// Usage: node scripts/test-s3.mjs
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MODULE = 'github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c';
const BUCKET = 'rerail-tests';
const USER = 'rerail-tests';
const PASSWORD = 'rerail-tests-password';
const START_DEADLINE_MS = 60_000;
const root = path.dirname(import.meta.dirname);

const runs = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The program, or undefined. */
function findMinio(folder) {
  if (runs('minio', ['--version'])) return 'minio';
  if (!runs('go', ['version'])) return undefined;
  console.log(`Building ${MODULE} …`);
  const env = { ...process.env, GOBIN: folder };
  const { status } = spawnSync('go', ['install', '-ldflags=-s -w', MODULE], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return status === 0 ? path.join(folder, 'minio') : undefined;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function start(minio, folder) {
  const data = path.join(folder, 'data');
  // A folder in the data is a bucket.
  mkdirSync(path.join(data, BUCKET), { recursive: true });
  const url = `http://127.0.0.1:${await freePort()}`;
  const server = spawn(minio, ['server', data, '--address', new URL(url).host, '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, MINIO_ROOT_USER: USER, MINIO_ROOT_PASSWORD: PASSWORD },
  });
  for (const end = Date.now() + START_DEADLINE_MS; Date.now() < end; await sleep(200)) {
    if (server.exitCode !== null) break;
    const ready = await fetch(`${url}/minio/health/ready`).catch(() => undefined);
    if (ready?.ok) return { server, url };
  }
  server.kill();
  throw new Error('MinIO did not start. See its message above.');
}

const folder = mkdtempSync(path.join(tmpdir(), 'rerail-minio-'));
let server;
try {
  const minio = findMinio(folder);
  if (minio === undefined) {
    console.log('Skipped: there is no minio on PATH, and no Go to build it. Install one of them.');
  } else {
    const started = await start(minio, folder);
    server = started.server;
    const service = {
      AWS_ENDPOINT_URL_S3: started.url,
      AWS_ACCESS_KEY_ID: USER,
      AWS_SECRET_ACCESS_KEY: PASSWORD,
      RERAIL_S3_BUCKET: BUCKET,
    };
    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '__tests__/s3', '-t', 'real service'];
    const { status } = spawnSync(process.execPath, ['scripts/node24.mjs', ...jest], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, RERAIL_TEST_S3: JSON.stringify(service) },
    });
    process.exitCode = status ?? 1;
  }
} finally {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}
