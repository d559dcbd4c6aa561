import { authenticationLimits as limits } from '../limits.ts';

/**
 * The page of this site to which somebody goes back after signing in, or undefined when `asked` could lead elsewhere:
 * another host, a scheme, a path that browsers read as a host (`//`, `/\`), or control characters they leave out.
 */
export function returnPath(asked: string | undefined, origin: string): string | undefined {
  if (asked === undefined || asked.length > limits.returnPathCharacters || !/^\/(?![/\\])[\x20-\x7e]*$/.test(asked)) {
    return undefined;
  }
  const url = URL.parse(asked, origin);
  return url === null || url.origin !== new URL(origin).origin || url.pathname.startsWith('//')
    ? undefined
    : `${url.pathname}${url.search}`;
}
