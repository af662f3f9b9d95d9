/** What a page of a bucket's listing tells. */
export interface Listing {
  objects: { key: string; size: number; modifiedAt?: Date }[];
  /** Where the next page begins; absent on the last. */
  next?: string;
}

/** Reads the answer of ListObjectsV2. @throws Error if it is not one */
export async function parseListing(text: string): Promise<Listing> {
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'Contents' });
  const result = (parser.parse(text) as { ListBucketResult?: Raw }).ListBucketResult;
  if (typeof result !== 'object') throw new Error('the listing of the bucket is no listing');
  const objects = (result.Contents ?? []).flatMap(({ Key: key, Size: size, LastModified: modified }) => {
    const bytes = Number(size);
    if (typeof key !== 'string' || !Number.isSafeInteger(bytes) || bytes < 0) return [];
    const time = Date.parse(modified ?? '');
    return [{ key, size: bytes, ...(Number.isNaN(time) ? {} : { modifiedAt: new Date(time) }) }];
  });
  const { IsTruncated: more, NextContinuationToken: next } = result;
  return { objects, ...(more === 'true' && typeof next === 'string' ? { next } : {}) };
}

interface Raw {
  Contents?: { Key?: string; Size?: string; LastModified?: string }[];
  IsTruncated?: string;
  NextContinuationToken?: string;
}
