/** Cookies of a site: HttpOnly, SameSite=Lax, bound to the host where the site is reached over https. */
export interface SiteCookie {
  readonly name: string;
  /** The value that the browser sent. A name that is sent twice was set by somebody else too, and is not believed. */
  read(header: string | undefined): string | undefined;
  /** Until the browser closes; how long it is worth anything is decided here, not there. */
  set(value: string): string;
  clear(): string;
}

/** `origin` is how browsers reach the site. On http (loopback only) a browser accepts neither `Secure` nor `__Host-`. */
export function siteCookie(origin: string, name: string): SiteCookie {
  const secure = origin.startsWith('https:');
  const fullName = secure ? `__Host-${name}` : name;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    name: fullName,
    read: (header = '') => {
      const values = header
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${fullName}=`))
        .map((pair) => pair.slice(fullName.length + 1));
      return values.length === 1 ? values[0] : undefined;
    },
    set: (value) => `${fullName}=${value}; ${attributes}`,
    clear: () => `${fullName}=; ${attributes}; Max-Age=0`,
  };
}
