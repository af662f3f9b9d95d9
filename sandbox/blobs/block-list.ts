import { BlobError } from './blob-error.ts';

/** Where the service looks for a block: among those already in the blob, those waiting, or waiting ones first. */
export type BlockSource = 'Committed' | 'Uncommitted' | 'Latest';

export interface BlockReference {
  readonly source: BlockSource;
  /** Base64, as the client chose it. */
  readonly id: string;
}

/** Azure takes no more blocks in one blob. */
const MOST_BLOCKS = 50_000;
const ENVELOPE = /^\s*(?:<\?xml[^>]*\?>)?\s*(?:<BlockList\s*\/>|<BlockList>([\s\S]*)<\/BlockList>)\s*$/;
const ENTRY = /<(Committed|Uncommitted|Latest)>\s*([^<\s]*)\s*<\/\1>\s*/y;

/** The body of Put Block List. @throws BlobError InvalidXmlDocument, InvalidBlockList */
export function parseBlockList(xml: string): BlockReference[] {
  const envelope = ENVELOPE.exec(xml);
  if (!envelope) throw new BlobError('InvalidXmlDocument');
  const inner = (envelope[1] ?? '').trim();
  const references: BlockReference[] = [];
  ENTRY.lastIndex = 0;
  while (ENTRY.lastIndex < inner.length) {
    const entry = ENTRY.exec(inner);
    if (!entry) throw new BlobError('InvalidXmlDocument');
    references.push({ source: entry[1] as BlockSource, id: entry[2] ?? '' });
  }
  if (references.length > MOST_BLOCKS) throw new BlobError('InvalidBlockList', `More than ${MOST_BLOCKS} blocks.`);
  return references;
}

/** A block's id is base64 of 1 to 64 bytes. @throws BlobError InvalidQueryParameterValue */
export function checkBlockId(id: string): string {
  const size = Buffer.from(id, 'base64').length;
  if (Buffer.from(id, 'base64').toString('base64') !== id || size < 1 || size > 64) {
    throw new BlobError('InvalidQueryParameterValue', 'blockid');
  }
  return id;
}
