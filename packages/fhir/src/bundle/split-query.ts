/** An address as its path and its query, which begins at the first `?` and may hold more of them (RFC 3986, 3.4). */
export function splitQuery(address: string): readonly [path: string, query: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
