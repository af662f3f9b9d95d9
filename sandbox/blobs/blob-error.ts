import { randomUUID } from 'node:crypto';
import type { Reply } from '../server/exchange.ts';

/** Azure's error codes in use here: status and message as documented under "Blob service error codes" and "Common REST API error codes". */
const CODES = {
  AuthenticationFailed: [
    403,
    'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.',
  ],
  AuthorizationPermissionMismatch: [
    403,
    'This request is not authorized to perform this operation using this permission.',
  ],
  BlobAlreadyExists: [409, 'The specified blob already exists.'],
  BlobImmutableDueToPolicy: [409, 'This operation is not permitted as the blob is immutable due to a policy.'],
  BlobNotFound: [404, 'The specified blob does not exist.'],
  ConditionNotMet: [412, 'The condition specified using HTTP conditional header(s) is not met.'],
  Crc64Mismatch: [
    400,
    'The CRC64 value specified in the request did not match with the CRC64 value calculated by the server.',
  ],
  InsufficientStorage: [507, 'The storage takes no more data.'],
  InternalError: [500, 'The server encountered an internal error. Please retry the request.'],
  InvalidBlobOrBlock: [400, 'The specified blob or block content is invalid.'],
  InvalidBlockList: [400, 'The specified block list is invalid.'],
  InvalidHeaderValue: [400, 'The value for one of the HTTP headers is not in the correct format.'],
  InvalidQueryParameterValue: [400, 'Value for one of the query parameters specified in the request URI is invalid.'],
  InvalidRange: [416, 'The range specified is invalid for the current size of the resource.'],
  InvalidXmlDocument: [400, 'XML specified is not syntactically valid.'],
  Md5Mismatch: [
    400,
    'The MD5 value specified in the request did not match with the MD5 value calculated by the server.',
  ],
  MissingContentLengthHeader: [411, 'The Content-Length header was not specified.'],
  MissingRequiredHeader: [400, 'An HTTP header that is mandatory for this request is not specified.'],
  OutOfRangeInput: [400, 'One of the request inputs is out of range.'],
  RequestBodyTooLarge: [413, 'The request body is too large and exceeds the maximum permissible limit.'],
  ResourceNotFound: [404, 'The specified resource does not exist.'],
  ServerBusy: [503, 'The server is currently unable to receive requests. Please retry your request.'],
  UnsupportedHeader: [400, 'One of the HTTP headers specified in the request is not supported.'],
  UnsupportedHttpVerb: [405, 'The resource does not support the specified HTTP verb.'],
} as const satisfies Record<string, readonly [number, string]>;

export type BlobErrorCode = keyof typeof CODES;

export class BlobError extends Error {
  readonly code: BlobErrorCode;
  readonly status: number;

  /** @param detail What exactly is wrong, for people. */
  constructor(code: BlobErrorCode, detail?: string, status: number = CODES[code][0]) {
    super(detail ? `${CODES[code][1]} ${detail}` : CODES[code][1]);
    this.code = code;
    this.status = status;
  }
}

/** The error in Azure's XML; `HEAD` has no body, so the code is in a header as well. */
export function errorReply({ code, status, message }: BlobError): Reply {
  const requestId = randomUUID();
  const text = `${message}\nRequestId:${requestId}\nTime:${new Date().toISOString()}`;
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code, 'x-ms-request-id': requestId },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${escapeXml(text)}</Message></Error>`,
  };
}

const BY_STATUS: Record<number, BlobErrorCode> = {
  404: 'ResourceNotFound',
  405: 'UnsupportedHttpVerb',
  429: 'ServerBusy',
  503: 'ServerBusy',
};

/** An error that has no code of its own. */
export function failWith(status: number, message: string): Reply {
  return errorReply(new BlobError(BY_STATUS[status] ?? 'InternalError', message, status));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
