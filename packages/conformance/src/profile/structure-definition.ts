/** A StructureDefinition as validation reads it: one form for STU3 and R4, limited to what decides. */
import type { Json } from '@stelsel/fhir';

export interface TypeReference {
  readonly code: string;
  readonly profiles: readonly string[];
  readonly targets: readonly string[];
  /** Where the target of a reference may be (`contained`, `referenced`, `bundled`); absent: anywhere. */
  readonly aggregation?: readonly string[];
}

export interface Constraint {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly human: string;
  readonly expression: string | undefined;
}

export interface Binding {
  readonly strength: string;
  readonly valueSet: string | undefined;
  /** No code outside it is allowed, whatever the strength (extension elementdefinition-maxValueSet). */
  readonly maxValueSet?: string;
}

export interface Discriminator {
  readonly type: string;
  readonly path: string;
}

export interface Slicing {
  readonly discriminators: readonly Discriminator[];
  readonly rules: string;
  readonly ordered: boolean;
}

/** One element; absent means: not said here. */
export interface Element {
  readonly path: string;
  readonly id?: string;
  readonly sliceName?: string;
  readonly min?: number;
  /** Infinity for `*`. */
  readonly max?: number;
  readonly types?: readonly TypeReference[];
  readonly fixed?: Json;
  readonly pattern?: Json;
  readonly minValue?: Json;
  readonly maxValue?: Json;
  readonly maxLength?: number;
  readonly constraints?: readonly Constraint[];
  readonly binding?: Binding;
  readonly slicing?: Slicing;
  /** The path of the element whose content it has, without `#`. */
  readonly contentReference?: string;
}

/** Where an extension may stand: `element` with a path or type, `extension` with an address, `fhirpath` with an expression. */
export interface ExtensionContext {
  readonly type: string;
  readonly expression: string;
}

export interface StructureDefinition {
  readonly url: string;
  readonly version: string | undefined;
  /** The type it constrains or defines. */
  readonly type: string;
  readonly kind: string;
  readonly constrains: boolean;
  readonly base: string | undefined;
  readonly contexts: readonly ExtensionContext[];
  /** An extension that changes the meaning of what it stands on. */
  readonly modifies: boolean;
  /** Rules about where and when an extension may stand, besides its places. */
  readonly contextInvariants: readonly string[];
  readonly snapshot: readonly Element[] | undefined;
  readonly differential: readonly Element[];
}
