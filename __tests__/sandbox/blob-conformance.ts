import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { BlobClient, type BlockBlobClient } from '@azure/storage-blob';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

export interface UrlTerms {
  /** Azure's letters; all by default. */
  readonly permissions?: string;
  readonly expiresOn?: Date;
  readonly contentType?: string;
  readonly contentDisposition?: string;
}

/** A place for block blobs that is held against the suite. */
export interface BlobStorage {
  /** A signed URL for the blob of this name. */
  urlOf(name: string, terms: UrlTerms): string;
  close(): Promise<void>;
}

/** What every storage must do that the official client talks to; held against the sandbox's own and against Azurite. */
export function describeBlockBlobs(title: string, open: () => Promise<BlobStorage>): void {
  describe(title, () => {
    let storage: BlobStorage;
    let count = 0;
    beforeAll(async () => {
      storage = await open();
    });
    afterAll(() => storage.close());

    const blobAt = (name: string, terms: UrlTerms = {}): BlockBlobClient =>
      new BlobClient(storage.urlOf(name, terms)).getBlockBlobClient();
    const newBlob = () => {
      count += 1;
      return blobAt(`folder/blob-${count}`);
    };

    describe('writing', () => {
      test('a stream goes up in blocks and comes back whole', async () => {
        const blob = newBlob();
        const content = randomBytes(100_000);
        await blob.uploadStream(Readable.from([content]), 8192, 5, { blobHTTPHeaders: { blobContentType: 'text/x' } });
        expect((await blob.downloadToBuffer()).equals(content)).toBe(true);
        expect(await blob.getProperties()).toMatchObject({ contentLength: 100_000, contentType: 'text/x' });
      });

      test('the list decides the order of blocks, not their arrival', async () => {
        const blob = newBlob();
        for (const id of ['c', 'a', 'b']) await stage(blob, id, `<${id}>`);
        await blob.commitBlockList(['a', 'b', 'c'].map(idOf));
        expect(await textOf(blob)).toBe('<a><b><c>');
      });

      test('a block may stand in the list more than once', async () => {
        const blob = newBlob();
        await stage(blob, 'a', 'ha');
        await blob.commitBlockList([idOf('a'), idOf('a')]);
        expect(await textOf(blob)).toBe('haha');
      });

      test('of a block sent twice the later content counts', async () => {
        const blob = newBlob();
        await stage(blob, 'a', 'old');
        await stage(blob, 'a', 'new');
        await blob.commitBlockList([idOf('a')]);
        expect(await textOf(blob)).toBe('new');
      });

      test('a later list may use committed blocks and prefers waiting ones', async () => {
        const blob = newBlob();
        for (const id of ['a', 'b', 'c']) await stage(blob, id, `${id}1 `);
        await blob.commitBlockList(['a', 'b', 'c'].map(idOf));
        await stage(blob, 'b', 'b2 ');
        await blob.commitBlockList(['c', 'b'].map(idOf));
        expect(await textOf(blob)).toBe('c1 b2 ');
      });

      test('waiting blocks that a list does not name are dropped', async () => {
        const blob = newBlob();
        await stage(blob, 'a', 'a');
        await stage(blob, 'b', 'b');
        await blob.commitBlockList([idOf('a')]);
        await expect(blob.commitBlockList([idOf('b')])).rejects.toMatchObject({
          statusCode: 400,
          code: 'InvalidBlockList',
        });
        expect(await textOf(blob)).toBe('a');
      });

      test('blocks alone are no blob', async () => {
        const blob = newBlob();
        await stage(blob, 'a', 'a');
        expect(await blob.exists()).toBe(false);
        await expect(blob.download()).rejects.toMatchObject({ statusCode: 404, code: 'BlobNotFound' });
      });

      test('an empty list makes an empty blob', async () => {
        const blob = newBlob();
        await blob.commitBlockList([]);
        expect((await blob.getProperties()).contentLength).toBe(0);
        expect(await textOf(blob)).toBe('');
      });

      test('a whole blob replaces what was there', async () => {
        const blob = newBlob();
        await stage(blob, 'a', 'a');
        await blob.commitBlockList([idOf('a')]);
        await upload(blob, 'whole');
        expect(await textOf(blob)).toBe('whole');
      });

      test('a name may hold spaces, percent signs and letters of any script', async () => {
        const blob = blobAt('a folder/100 % größer ?#&+');
        await upload(blob, 'x');
        expect(await textOf(blob)).toBe('x');
      });
    });

    describe('checksums', () => {
      const md5 = (text: string) => createHash('md5').update(text).digest();

      test('a right MD5 is accepted', async () => {
        const blob = newBlob();
        await stage(blob, 'a', 'abc', { transactionalContentMD5: md5('abc') });
        await blob.commitBlockList([idOf('a')]);
        expect(await textOf(blob)).toBe('abc');
      });

      test('a wrong MD5 is refused, and nothing is kept', async () => {
        const blob = newBlob();
        const wrong = { transactionalContentMD5: md5('other') };
        await expect(stage(blob, 'a', 'abc', wrong)).rejects.toMatchObject({ statusCode: 400, code: 'Md5Mismatch' });
        await expect(blob.commitBlockList([idOf('a')])).rejects.toMatchObject({ code: 'InvalidBlockList' });
      });

      test('a whole blob carries its MD5', async () => {
        const blob = newBlob();
        await upload(blob, 'abc');
        expect((await blob.getProperties()).contentMD5).toEqual(new Uint8Array(md5('abc')));
      });

      test('a range comes with its MD5 on request', async () => {
        const blob = newBlob();
        await upload(blob, '0123456789');
        const answer = await blob.download(2, 3, { rangeGetContentMD5: true });
        expect(answer.contentMD5).toEqual(new Uint8Array(md5('234')));
      });
    });

    describe('reading', () => {
      test.each([
        ['in the middle', 2, 3, '234', 'bytes 2-4/10'],
        ['to the end', 7, undefined, '789', 'bytes 7-9/10'],
        ['beyond the end', 8, 100, '89', 'bytes 8-9/10'],
      ])('a range %s', async (_title, offset, length, text, contentRange) => {
        const blob = newBlob();
        await upload(blob, '0123456789');
        const answer = await blob.download(offset, length);
        expect(await readAll(answer.readableStreamBody)).toBe(text);
        expect(answer).toMatchObject({ contentRange, contentLength: text.length });
      });

      test('a range that begins beyond the end is refused', async () => {
        const blob = newBlob();
        await upload(blob, '0123456789');
        await expect(blob.download(20, 1)).rejects.toMatchObject({ statusCode: 416, code: 'InvalidRange' });
      });

      test('properties and metadata come back as they were given', async () => {
        const blob = newBlob();
        await stage(blob, 'a', 'a');
        const blobHTTPHeaders = {
          blobContentType: 'application/x-thing',
          blobContentEncoding: 'identity',
          blobContentLanguage: 'de',
          blobContentDisposition: 'inline',
          blobCacheControl: 'no-store',
        };
        await blob.commitBlockList([idOf('a')], { blobHTTPHeaders, metadata: { color: 'red' } });
        const expected = {
          contentType: 'application/x-thing',
          contentEncoding: 'identity',
          contentLanguage: 'de',
          contentDisposition: 'inline',
          cacheControl: 'no-store',
          metadata: { color: 'red' },
          blobType: 'BlockBlob',
        };
        expect(await blob.getProperties()).toMatchObject(expected);
        expect(await blob.download()).toMatchObject(expected);
      });

      test('the signed URL may say what the content is called', async () => {
        const blob = newBlob();
        await upload(blob, 'x');
        const terms = { contentType: 'application/zip', contentDisposition: 'attachment; filename="a b.zip"' };
        const { contentType, contentDisposition } = await blobAt(blob.name, terms).getProperties();
        expect({ contentType, contentDisposition }).toEqual(terms);
      });

      test('each write gives a new ETag and a time', async () => {
        const blob = newBlob();
        const first = await upload(blob, '1');
        const second = await upload(blob, '2');
        expect(second.etag).not.toBe(first.etag);
        const { etag, lastModified } = await blob.getProperties();
        expect(etag).toBe(second.etag);
        expect(Math.abs(Date.now() - Number(lastModified))).toBeLessThan(60_000);
      });

      test('deleting removes it once', async () => {
        const blob = newBlob();
        await upload(blob, 'x');
        await blob.delete();
        expect(await blob.exists()).toBe(false);
        await expect(blob.delete()).rejects.toMatchObject({ statusCode: 404, code: 'BlobNotFound' });
      });
    });

    describe('conditions', () => {
      test('If-Match lets only the known version pass', async () => {
        const blob = newBlob();
        const { etag } = await upload(blob, 'x');
        const mine = { conditions: { ifMatch: etag as string } };
        expect(await readAll((await blob.download(0, undefined, mine)).readableStreamBody)).toBe('x');
        await upload(blob, 'y', mine);
        await expect(upload(blob, 'z', mine)).rejects.toMatchObject({ statusCode: 412, code: 'ConditionNotMet' });
        await expect(blob.download(0, undefined, mine)).rejects.toMatchObject({ statusCode: 412 });
      });

      test('If-None-Match: * writes only where nothing is', async () => {
        const blob = newBlob();
        const conditions = { ifNoneMatch: '*' };
        await upload(blob, 'x', { conditions });
        await expect(upload(blob, 'y', { conditions })).rejects.toMatchObject({
          statusCode: 409,
          code: 'BlobAlreadyExists',
        });
        await stage(blob, 'a', 'a');
        await expect(blob.commitBlockList([idOf('a')], { conditions })).rejects.toMatchObject({ statusCode: 409 });
        expect(await textOf(blob)).toBe('x');
      });

      test('If-None-Match spares a download of what is known', async () => {
        const blob = newBlob();
        const { etag } = await upload(blob, 'x');
        const conditions = { ifNoneMatch: etag as string };
        await expect(blob.download(0, undefined, { conditions })).rejects.toMatchObject({ statusCode: 304 });
      });
    });

    describe('refusals', () => {
      test('block ids must be of one length', async () => {
        const blob = newBlob();
        await blob.stageBlock(Buffer.from('aaaa').toString('base64'), 'x', 1);
        const other = blob.stageBlock(Buffer.from('a').toString('base64'), 'x', 1);
        await expect(other).rejects.toMatchObject({ statusCode: 400, code: 'InvalidBlobOrBlock' });
      });

      test('an id that is not base64', async () => {
        await expect(newBlob().stageBlock('***', 'x', 1)).rejects.toMatchObject({ statusCode: 400 });
      });

      test('a URL whose time is over', async () => {
        const expired = blobAt('any', { expiresOn: new Date(Date.now() - 60_000) });
        await expect(expired.download()).rejects.toMatchObject({ statusCode: 403 });
      });

      test('a URL signed for another blob', async () => {
        const url = storage.urlOf('one', {}).replace('/one?', '/two?');
        await expect(new BlobClient(url).download()).rejects.toMatchObject({ statusCode: 403 });
      });

      test('a URL without the permission', async () => {
        const blob = newBlob();
        await upload(blob, 'x');
        const reader = blobAt(blob.name, { permissions: 'r' });
        const refusal = { statusCode: 403, code: 'AuthorizationPermissionMismatch' };
        await expect(upload(reader, 'y')).rejects.toMatchObject(refusal);
        await expect(stage(reader, 'a', 'y')).rejects.toMatchObject(refusal);
        await expect(reader.delete()).rejects.toMatchObject(refusal);
        expect(await textOf(reader)).toBe('x');
        await expect(blobAt(blob.name, { permissions: 'cw' }).download()).rejects.toMatchObject(refusal);
      });
    });
  });
}

/** Ids of one length, as the protocol wants them. */
const idOf = (letter: string) => Buffer.from(`block-${letter}`).toString('base64');

const stage = (blob: BlockBlobClient, id: string, text: string, options = {}) =>
  blob.stageBlock(idOf(id), text, Buffer.byteLength(text), options);

const upload = (blob: BlockBlobClient, text: string, options = {}) =>
  blob.upload(text, Buffer.byteLength(text), options);

const textOf = async (blob: BlockBlobClient) => readAll((await blob.download()).readableStreamBody);

async function readAll(stream: NodeJS.ReadableStream | undefined): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += chunk.toString();
  return text;
}
