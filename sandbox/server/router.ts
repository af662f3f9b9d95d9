import { decodePath, type Reply, type Route, type Service } from './exchange.ts';

/** Where a request goes: to a route of a service, or to the answer that there is none. */
export type Destination =
  | { readonly service: Service; readonly route: Route; readonly groups: Readonly<Record<string, string>> }
  | { readonly refusal: Reply };

export function findRoute(services: readonly Service[], method: string, url: URL): Destination {
  const path = decodePath(url.pathname);
  const service = services.find(({ prefix }) =>
    typeof prefix === 'string' ? path.startsWith(prefix) : prefix.test(path),
  );
  if (!service) return { refusal: noSuchRoute(method, path) };
  let pathIsKnown = false;
  for (const route of service.routes) {
    const match = route.path.exec(path);
    if (!match) continue;
    pathIsKnown = true;
    if (route.method === method && (url.searchParams.get('comp') ?? undefined) === route.comp) {
      return { service, route, groups: { ...match.groups } };
    }
  }
  const refusal = pathIsKnown
    ? service.fail(405, `${method} ${path} with this query is not supported.`)
    : service.fail(404, `There is nothing at ${path}.`);
  return { refusal };
}

/** In Twirp's form, since the clients of services that the sandbox does not have are mostly those of Twirp. */
function noSuchRoute(method: string, path: string): Reply {
  return {
    status: 404,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: 'bad_route', msg: `no handler for ${method} ${path}` }),
  };
}
