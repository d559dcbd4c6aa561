import type { Definitions, Json } from '@stelsel/fhir';
import type { ElementNode } from '../profile/element-tree.ts';
import type { ProfileTrees } from '../profile/profile-trees.ts';
import type { ElementKey } from './core-element.ts';
import type { CompileInvariant, CompileSelection, FindCodes, FindSystem } from './ports.ts';
import type { Run } from './run.ts';
import type { JsonObject } from './values.ts';

/** What every compiled check is made with; the two functions at the end are how one check reaches another. */
export interface CompileContext {
  readonly definitions: Definitions;
  readonly trees: ProfileTrees;
  readonly findCodes: FindCodes;
  readonly findSystem: FindSystem;
  readonly compileInvariant: CompileInvariant;
  readonly compileSelection: CompileSelection;
  /** Holds an object against a type of FHIR itself. */
  readonly checkType: (type: string) => ObjectCheck;
  /** Holds a resource against its own type and the profiles it names; contained when it stands in another. */
  readonly checkResource: (resource: JsonObject, run: Run, contained: boolean) => void;
  /** Holds an object against a profile; undefined when the profile is not known. */
  readonly checkProfile: (canonical: string) => ProfileCheck | undefined;
}

export type ObjectCheck = (object: JsonObject, run: Run) => void;

export interface ProfileCheck {
  readonly canonical: string;
  readonly type: string;
  /** Holds an object against everything the profile adds to its type. */
  readonly check: ObjectCheck;
}

/** What is compiled now, and the tree in which its content references lead. */
export interface ProfileScope {
  readonly context: CompileContext;
  readonly tree: ElementNode;
}

/** A value of an element; of a primitive also the object with its id and extensions. */
export type PlacedCheck = (value: Json | undefined, sibling: Json | undefined, key: ElementKey, run: Run) => void;
