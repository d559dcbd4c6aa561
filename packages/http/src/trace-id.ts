/** The W3C trace id of a request: from a valid `traceparent`, otherwise made from the id of the request. */
export function traceId(request: {
  readonly id: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}): string {
  const parent = request.headers.traceparent;
  const given =
    typeof parent === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(parent)?.[1] : undefined;
  return given === undefined || /^0+$/.test(given) ? request.id.replaceAll('-', '') : given;
}
