/** A place in a resource that points to another resource of the same source. */
export interface LocalReference {
  readonly type: string;
  readonly id: string;
}

const relative = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/.+)?$/;

/** Every literal reference in a value that lies under `base` or is relative, and files; logical and foreign ones are left out. */
export function referencesIn(value: unknown, base: string): readonly LocalReference[] {
  const found: LocalReference[] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) {
      part.forEach(visit);
    } else if (part !== null && typeof part === 'object') {
      for (const [name, inner] of Object.entries(part)) {
        if (typeof inner === 'string' && (name === 'reference' || (name === 'url' && inner.includes('Binary/')))) {
          const match = relative.exec(inner.startsWith(base) ? inner.slice(base.length) : inner);
          if (match?.[1] !== undefined && match[2] !== undefined) {
            found.push({ type: match[1], id: match[2] });
          }
        } else {
          visit(inner);
        }
      }
    }
  };
  visit(value);
  return found;
}
