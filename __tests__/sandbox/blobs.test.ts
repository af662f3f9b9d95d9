import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  BlobClient,
  BlobSASPermissions,
  BlobServiceClient,
  type BlockBlobClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseBlockList } from '../../sandbox/blobs/block-list.ts';
import type { Permission } from '../../sandbox/blobs/signed-url.ts';
import { startServer } from '../../sandbox/server/server.ts';
import { type BlobStorage, describeBlockBlobs } from './blob-conformance.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000);

async function openOwn(): Promise<BlobStorage> {
  const root = await mkdtemp(path.join(tmpdir(), 'rerail-blobs-'));
  const server = await startServer({ root });
  return {
    urlOf: (name, { permissions = 'rcwd', expiresOn = inAnHour(), ...terms }) =>
      server.signer.sign({
        blob: `container/${name}`,
        permissions: [...permissions] as Permission[],
        expiresAt: Number(expiresOn),
        ...terms,
      }),
    close: async () => {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The account that every Azurite has; name and key are printed in its documentation. */
const AZURITE_ACCOUNT = 'devstoreaccount1';
const AZURITE_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

async function openAzurite(url: string): Promise<BlobStorage> {
  const credential = new StorageSharedKeyCredential(AZURITE_ACCOUNT, AZURITE_KEY);
  const service = new BlobServiceClient(`${url}/${AZURITE_ACCOUNT}`, credential);
  const container = service.getContainerClient(`conformance-${Date.now()}`);
  await container.create();
  return {
    urlOf: (name, { permissions = 'rcwd', expiresOn = inAnHour(), ...terms }) => {
      const signature = generateBlobSASQueryParameters(
        {
          containerName: container.containerName,
          blobName: name,
          permissions: BlobSASPermissions.parse(permissions),
          expiresOn,
          ...terms,
        },
        credential,
      );
      return `${container.url}/${name.split('/').map(encodeURIComponent).join('/')}?${signature}`;
    },
    close: async () => {
      await container.delete();
    },
  };
}

describeBlockBlobs("the sandbox's own storage", openOwn);

const azurite = process.env.RERAIL_AZURITE_URL;
if (azurite) describeBlockBlobs('Azurite', () => openAzurite(azurite));

describe("the sandbox's own storage, where Azurite does less than Azure's documentation says", () => {
  let storage: BlobStorage;
  let blob: BlockBlobClient;
  beforeAll(async () => {
    storage = await openOwn();
  });
  beforeEach(async () => {
    blob = new BlobClient(storage.urlOf('blob', {})).getBlockBlobClient();
    await blob.upload('0123456789', 10);
  });
  afterAll(() => storage.close());

  const id = Buffer.from('block').toString('base64');
  /** The check value of CRC-64/NVME in the catalogue of CRC algorithms: that of the text 123456789, here as sent. */
  const checkValue = new Uint8Array(Buffer.from('ae8b14860a799888', 'hex').reverse());

  test('a checksum that was sent comes back', async () => {
    const transactionalContentMD5 = createHash('md5').update('abc').digest();
    const { contentMD5 } = await blob.stageBlock(id, 'abc', 3, { transactionalContentMD5 });
    expect(contentMD5).toEqual(new Uint8Array(transactionalContentMD5));
  });

  test('a right CRC-64 is accepted, another is refused', async () => {
    const transactionalContentCrc64 = checkValue;
    await blob.stageBlock(id, '123456789', 9, { transactionalContentCrc64 });
    const wrong = blob.stageBlock(id, '123456780', 9, { transactionalContentCrc64 });
    await expect(wrong).rejects.toMatchObject({ statusCode: 400, code: 'Crc64Mismatch' });
    const { contentCrc64 } = await blob.download(1, 9, { rangeGetContentCrc64: true });
    expect(contentCrc64).toEqual(checkValue);
  });

  test('a range that begins at the end is refused', async () => {
    await expect(blob.download(10, 1)).rejects.toMatchObject({ statusCode: 416, code: 'InvalidRange' });
  });

  test('a checksum of a range ends at 4 MiB', async () => {
    await blob.uploadData(Buffer.alloc(4 * 1024 * 1024 + 1));
    const whole = blob.download(0, 4 * 1024 * 1024 + 1, { rangeGetContentMD5: true });
    await expect(whole).rejects.toMatchObject({ statusCode: 400, code: 'OutOfRangeInput' });
  });

  test.each(['expired', 'forged', 'unsigned'])('a URL that is %s fails to authenticate', async (how) => {
    const url = new URL(
      storage.urlOf('blob', { expiresOn: new Date(Date.now() + (how === 'expired' ? -1000 : 60_000)) }),
    );
    if (how === 'forged') url.searchParams.set('se', '2999-01-01T00:00:00Z');
    if (how === 'unsigned') url.search = '';
    const refusal = { statusCode: 403, code: 'AuthenticationFailed' };
    await expect(new BlobClient(url.href).download()).rejects.toMatchObject(refusal);
  });

  test('a body in the structured form, which is not served, is refused as such', async () => {
    const answer = blob.download(0, undefined, { contentChecksumAlgorithm: 'StorageCrc64' });
    await expect(answer).rejects.toMatchObject({ statusCode: 400, code: 'UnsupportedHeader' });
  });

  test('an operation that is not served is refused as such', async () => {
    await expect(blob.getBlockList('all')).rejects.toMatchObject({ statusCode: 405, code: 'UnsupportedHttpVerb' });
  });
});

describe('block lists', () => {
  const ids = fc.array(
    fc.tuple(fc.constantFrom('Latest', 'Committed', 'Uncommitted'), fc.uint8Array({ minLength: 1, maxLength: 64 })),
  );

  test('any list is read as it was written, with or without white space', () => {
    const space = fc.constantFrom('', ' ', '\n  ');
    fc.assert(
      fc.property(ids, space, (entries, gap) => {
        const references = entries.map(([source, bytes]) => ({ source, id: Buffer.from(bytes).toString('base64') }));
        const lines = references.map(({ source, id }) => `<${source}>${id}</${source}>`);
        const xml = `<?xml version="1.0" encoding="utf-8"?>${gap}<BlockList>${gap}${lines.join(gap)}${gap}</BlockList>${gap}`;
        expect(parseBlockList(xml)).toEqual(references);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  test.each([
    '',
    'BlockList',
    '<BlockList>',
    '<BlockList><Latest>YQ==</Committed></BlockList>',
    '<BlockList><Newest>YQ==</Newest></BlockList>',
    '<BlockList>YQ==</BlockList>',
    '<BlockList></BlockList><BlockList/>',
  ])('%j is no block list', (xml) => {
    expect(() => parseBlockList(xml)).toThrow(expect.objectContaining({ code: 'InvalidXmlDocument' }));
  });
});
