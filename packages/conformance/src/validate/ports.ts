/** What the validator needs of terminology and of FHIRPath. */

/** The codes of one value set. */
export interface KnownCodes {
  /** Without system: whether any system of it has the code. Undefined: this code cannot be judged here. */
  has(system: string | undefined, code: string): boolean | undefined;
}

/** Undefined: the value set is not here. */
export type FindCodes = (valueSet: string) => KnownCodes | undefined;

/** A code system of which every code is known here. */
export interface KnownSystem {
  readonly version: string | undefined;
  has(code: string): boolean;
}

/** Undefined: the code system is not here, or not all of it. */
export type FindSystem = (url: string) => KnownSystem | undefined;

/** What an expression can point at besides its focus. */
export interface InvariantScope {
  /** The resource that holds the element; a contained resource is itself. */
  readonly resource: object;
  /** The outermost resource. */
  readonly root: object;
  resolve(reference: unknown): unknown;
  /** What who runs invariants keeps of this validation. */
  kept?: unknown;
}

/** True, false, or undefined when it could not be run on this value. */
export type Invariant = (focus: unknown, scope: InvariantScope) => boolean | undefined;

/** Undefined when the expression is not understood. */
export type CompileInvariant = (expression: string, type: string) => Invariant | undefined;

/** The objects of a resource that an expression finds; undefined when it could not be run. */
export type Selection = (resource: object, scope: InvariantScope) => ReadonlySet<object> | undefined;

/** Undefined when the expression is not understood. */
export type CompileSelection = (expression: string) => Selection | undefined;
