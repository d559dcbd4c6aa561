/** Documents whose path parts RFC 8414 section 3 puts behind `/.well-known/{name}`, at the root of the host. */
const rooted = /^\/\.well-known\/(oauth-authorization-server|openid-credential-issuer)(\/[^?]+?)\/?(\?.*)?$/;

/**
 * `/.well-known/{name}/{path}` becomes `/{path}/.well-known/{name}`, where the server of that path answers. A client may
 * use either place; everything else stays as it is.
 */
export function wellKnownPath(url: string): string {
  return url.replace(rooted, (_, name: string, path: string, query = '') => `${path}/.well-known/${name}${query}`);
}
