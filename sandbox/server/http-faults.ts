import { Readable, Transform } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Exchange, Reply } from './exchange.ts';
import { httpFault, type StruckRequest, selectors } from './fault-injection.ts';

const when = {
  type: 'text',
  default: 'before',
  values: ['before', 'after'],
  help: 'before the request takes effect, or after: it is done, but the client does not learn it',
} as const;

/** Faults that may befall any HTTP service. */
export const HTTP_FAULTS = {
  'http-error': httpFault({
    summary: 'The service, or a gateway before it, answers with an error status.',
    parameters: {
      ...selectors('*'),
      status: {
        type: 'number',
        default: 503,
        help: '400 to 599; clients retry 500, 502, 503 and 504',
        check: checkStatus,
      },
      when,
    },
    act: async ({ status, when }, struck) => {
      if (when === 'after') await proceedUnheard(struck);
      return struck.service.fail(status, 'A fault was injected.');
    },
  }),

  'rate-limit': httpFault({
    summary: 'The service answers 429 with Retry-After.',
    parameters: {
      ...selectors('*'),
      'retry-after': { type: 'number', default: 1, help: 'seconds that Retry-After asks for' },
    },
    act: async (parameters, { service }) => {
      const reply = service.fail(429, 'Too many requests.');
      return { ...reply, headers: { ...reply.headers, 'retry-after': `${parameters['retry-after']}` } };
    },
  }),

  'connection-reset': httpFault({
    summary: 'The connection is reset without an answer.',
    parameters: { ...selectors('*'), when },
    act: async ({ when }, struck) => {
      if (when === 'after') await proceedUnheard(struck);
      return { status: 0 };
    },
  }),

  stall: httpFault({
    summary: 'The service says nothing for a while, then does as asked.',
    parameters: { ...selectors('*'), for: { type: 'duration', default: 600_000, help: 'how long' } },
    act: async (parameters, { exchange, proceed }) => {
      await delay(parameters.for, undefined, { signal: exchange.signal });
      return proceed(exchange);
    },
  }),

  'slow-body': httpFault({
    summary: 'The body of the answer arrives slowly.',
    parameters: {
      ...selectors('get-blob'),
      chunk: { type: 'bytes', default: 16 * 1024, help: 'bytes that are sent at once' },
      every: { type: 'duration', default: 100, help: 'the pause after each of them' },
    },
    act: async ({ chunk, every }, { exchange, proceed }) =>
      withBody(await proceed(exchange), (body) => slowly(body, Math.max(1, chunk), every, exchange.signal)),
  }),

  'truncated-body': httpFault({
    summary: 'The connection ends in the middle of the answer, or the answer is just too short.',
    parameters: {
      ...selectors('get-blob'),
      keep: { type: 'bytes', help: 'bytes that arrive; half of them where nothing is said' },
      length: {
        type: 'text',
        default: 'claimed',
        values: ['claimed', 'honest'],
        help: 'claimed: Content-Length is that of the whole, so that a client can see the cut; honest: that of what arrives',
      },
    },
    act: async ({ keep, length }, { exchange, proceed }) => {
      const reply = await proceed(exchange);
      const size = keep ?? Math.floor(lengthOf(reply) / 2);
      const cut = withBody(reply, (body) => firstBytes(body, size));
      if (length === 'claimed') return cut;
      return { ...cut, headers: { ...cut.headers, 'content-length': `${Math.min(size, lengthOf(reply))}` } };
    },
  }),

  'corrupted-body': httpFault({
    summary: 'One bit of the blob is flipped on its way: down for reads, up for put-block and put-blob.',
    parameters: {
      ...selectors('get-blob'),
      at: { type: 'bytes', default: 0, help: 'offset of the byte in the body' },
    },
    act: async ({ at }, { exchange, operation, proceed }) => {
      if (operation !== 'put-block' && operation !== 'put-blob') {
        return withBody(await proceed(exchange), (body) => flipBit(body, at));
      }
      exchange.body = flipBit(exchange.body, at);
      return proceed(exchange);
    },
  }),
} as const;

function checkStatus(text: string): string | undefined {
  return Number(text) >= 400 && Number(text) <= 599 ? undefined : 'a status from 400 to 599';
}

async function proceedUnheard({ exchange, proceed }: StruckRequest): Promise<void> {
  const { body } = await proceed(exchange);
  if (body instanceof Readable) body.destroy();
}

function withBody(reply: Reply, change: (body: Readable) => Readable): Reply {
  if (reply.body === undefined) return reply;
  const { body } = reply;
  const headers = { 'content-length': `${lengthOf(reply)}`, ...reply.headers };
  return { ...reply, headers, body: change(body instanceof Readable ? body : Readable.from([Buffer.from(body)])) };
}

function lengthOf({ headers, body }: Reply): number {
  if (body === undefined || body instanceof Readable) return Number(headers?.['content-length'] ?? 0);
  return Buffer.byteLength(body);
}

function slowly(body: Readable, chunk: number, pause: number, signal: Exchange['signal']): Readable {
  return Readable.from(
    (async function* () {
      for await (const buffer of body) {
        for (let offset = 0; offset < buffer.length; offset += chunk) {
          yield buffer.subarray(offset, offset + chunk);
          await delay(pause, undefined, { signal });
        }
      }
    })(),
  );
}

function firstBytes(body: Readable, keep: number): Readable {
  return Readable.from(
    (async function* () {
      let left = keep;
      for await (const buffer of body) {
        yield buffer.subarray(0, left);
        left -= buffer.length;
        if (left <= 0) break;
      }
    })(),
  );
}

function flipBit(body: Readable, at: number): Readable {
  let offset = 0;
  const flip = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const index = at - offset;
      offset += chunk.length;
      if (index < 0 || index >= chunk.length) return done(null, chunk);
      const copy = Buffer.from(chunk);
      copy.writeUInt8(copy.readUInt8(index) ^ 1, index);
      done(null, copy);
    },
  });
  body.on('error', (error) => flip.destroy(error));
  return body.pipe(flip);
}
