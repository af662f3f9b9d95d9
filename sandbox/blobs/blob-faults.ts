import { httpFault, selectors } from '../server/fault-injection.ts';
import { BlobError, errorReply } from './blob-error.ts';

/** Faults of the blob storage itself. */
export const BLOB_FAULTS = {
  'expired-url': httpFault({
    summary: 'A signed URL is refused as if its time were over.',
    parameters: selectors('get-blob'),
    act: async () => errorReply(new BlobError('AuthenticationFailed', 'Signed expiry time is over.')),
  }),

  'full-disk': httpFault({
    summary: 'The storage of the service takes no more data.',
    parameters: selectors('put-blob|put-block|put-block-list', Number.POSITIVE_INFINITY),
    act: async () => errorReply(new BlobError('InsufficientStorage')),
  }),
} as const;
