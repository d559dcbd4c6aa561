/** What a source elsewhere says it can do, in the words of its own CapabilityStatement. */
import type { Fault, Result } from '@stelsel/kernel';

/** Of one resource type; what a statement leaves out is not there. */
export interface DeclaredType {
  /** `read`, `search-type`, `history-instance` ... */
  readonly interactions: ReadonlySet<string>;
  /** An `If-Match` is kept only by `versioned-update`. */
  readonly versioning: string;
  readonly readHistory: boolean;
  readonly updateCreate: boolean;
  readonly conditionalCreate: boolean;
  readonly conditionalUpdate: boolean;
  readonly conditionalDelete: boolean;
  /** Names, with those that it declares for every type. */
  readonly searchParams: ReadonlySet<string>;
  /** `Type:parameter`, `Type:*` or `*`. */
  readonly includes: ReadonlySet<string>;
  readonly revIncludes: ReadonlySet<string>;
}

export interface SourceCapability {
  /** `4.0.1`, `3.0.2`. */
  readonly fhirVersion: string;
  readonly software: string;
  readonly types: ReadonlyMap<string, DeclaredType>;
  /** Of the whole server: `transaction`, `history-system` ... */
  readonly interactions: ReadonlySet<string>;
  /** Parameters of every search. */
  readonly searchParams: ReadonlySet<string>;
  /** When it said so, in milliseconds. */
  readonly saidMs: number;
  /** Why it could not be asked again since; this is then the last that is known. */
  readonly away?: Fault;
}

/** Remembered for a while. A fault when nothing is known, or when the source speaks another FHIR version now. */
export type AskCapability = () => Promise<Result<SourceCapability>>;

/** Types that can be searched by the person they are about. */
export function personalTypes({ types }: SourceCapability): readonly string[] {
  return [...types].flatMap(([type, { interactions, searchParams }]) =>
    interactions.has('search-type') && searchParams.has('patient') ? [type] : [],
  );
}

/** Whether a list of includes has this one, by itself or under a star. */
export function includesDeclared(list: ReadonlySet<string>, source: string, code: string): boolean {
  return (
    list.has('*') ||
    list.has(`${source}:*`) ||
    list.has(`${source}:${code}`) ||
    [...list].some((one) => one.startsWith(`${source}:${code}:`))
  );
}
