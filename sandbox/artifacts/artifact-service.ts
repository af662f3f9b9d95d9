import { Readable } from 'node:stream';
import { type Exchange, headerOf, type Reply, type Route, readText, type Service } from '../server/exchange.ts';
import type { Operation } from '../server/operations.ts';
import type { Switches } from '../switches.ts';
import type { ArtifactService, JobIdentity } from './artifact.ts';
import { ArtifactMethods, type ArtifactPorts, type TwirpRequest } from './artifact-methods.ts';
import { ArtifactCatalogue } from './catalogue.ts';
import type { RuntimeTokens } from './runtime-token.ts';
import { errorReply, failWith, jsonReply, TwirpError } from './twirp-error.ts';

const PREFIX = '/twirp/github.actions.results.api.v1.ArtifactService/';

type Method = (job: JobIdentity, request: TwirpRequest) => Promise<object>;

/** GitHub's artifact service v4 ("results"), as @actions/artifact speaks to it: Twirp with JSON. */
export function openArtifactService(
  ports: ArtifactPorts,
  switches: Switches,
  tokens: RuntimeTokens,
): { service: Service; artifacts: ArtifactService } {
  const catalogue = new ArtifactCatalogue(switches, ports.now);
  const methods = new ArtifactMethods(catalogue, ports);
  const route = (name: string, operation: Operation, method: Method): Route => ({
    method: 'POST',
    path: new RegExp(`^${PREFIX.replaceAll('.', '\\.')}${name}$`),
    operation,
    handle: (exchange) => answer(exchange, tokens, method),
  });
  const service: Service = {
    prefix: PREFIX,
    fail: failWith,
    identify: (exchange) => identify(exchange, tokens),
    routes: [
      route('CreateArtifact', 'create-artifact', (job, request) => methods.create(job, request)),
      route('FinalizeArtifact', 'finalize-artifact', (job, request) => methods.finalize(job, request)),
      route('ListArtifacts', 'list-artifacts', (job, request) => methods.list(job, request)),
      route('GetSignedArtifactURL', 'get-signed-artifact-url', (job, request) => methods.getSignedUrl(job, request)),
      route('DeleteArtifact', 'delete-artifact', (job, request) => methods.remove(job, request)),
    ],
  };
  const artifacts: ArtifactService = {
    tokenFor: (job) => tokens.issue(job),
    startAttempt: (start) => catalogue.startAttempt(start),
    list: () => catalogue.records(),
    unfinished: () => catalogue.unfinished(),
    addressOf: (id) => methods.addressOf(id),
    remove: (id) => methods.removeById(id),
    onFinalized: (listener) => methods.onFinalized(listener),
  };
  return { service, artifacts };
}

/** Reads the body ahead of the handler and puts it back. */
async function identify(exchange: Exchange, tokens: RuntimeTokens): Promise<{ attempt?: number; artifact?: string }> {
  const text = await readText(exchange.body);
  exchange.body = Readable.from([Buffer.from(text)]);
  const attempt = tokens.read(headerOf(exchange.request, 'authorization'))?.attempt;
  const { name, name_filter: filter } = parse(text) ?? {};
  const artifact = name ?? filter;
  return { ...(attempt !== undefined && { attempt }), ...(artifact !== undefined && { artifact }) };
}

async function answer(exchange: Exchange, tokens: RuntimeTokens, method: Method): Promise<Reply> {
  try {
    const job = tokens.read(headerOf(exchange.request, 'authorization'));
    if (!job) throw new TwirpError('unauthenticated', 'the token is missing, expired or not of this service');
    const request = parse(await readText(exchange.body));
    if (!request) throw new TwirpError('malformed', 'the body is not a JSON object');
    return jsonReply(200, await method(job, request));
  } catch (error) {
    if (error instanceof TwirpError) return errorReply(error);
    throw error;
  }
}

function parse(text: string): TwirpRequest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
