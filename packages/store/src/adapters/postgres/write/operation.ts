import type { Patch, Resource } from '@stelsel/fhir';
import type { Condition } from '../../../repository.ts';

interface Placed {
  /** Where a fault belongs, such as `Bundle.entry[3]`. */
  readonly at?: string;
}

export interface CreateOperation extends Placed {
  readonly kind: 'create';
  readonly resource: Resource;
  readonly condition?: Condition;
  readonly fullUrl?: string;
}

export interface UpdateOperation extends Placed {
  readonly kind: 'update';
  readonly resource: Resource;
  /** Absent when a condition says which. */
  readonly id?: string;
  readonly condition?: Condition;
  readonly ifMatch?: number;
  /** Only when nothing is there. */
  readonly onlyNew?: boolean;
  readonly fullUrl?: string;
}

export interface PatchOperation extends Placed {
  readonly kind: 'patch';
  readonly type: string;
  readonly id?: string;
  readonly condition?: Condition;
  readonly ifMatch?: number;
  readonly patch: Patch;
  readonly fullUrl?: string;
}

interface DeleteOperation extends Placed {
  readonly kind: 'delete';
  readonly type: string;
  readonly id?: string;
  readonly condition?: Condition;
  readonly ifMatch?: number;
  readonly fullUrl?: undefined;
}

/** One write of a transaction. */
export type WriteOperation = CreateOperation | UpdateOperation | PatchOperation | DeleteOperation;

export function typeOf(operation: WriteOperation): string {
  return 'type' in operation ? operation.type : operation.resource.resourceType;
}

/** The resource an operation brings; a patch and a deletion bring none. */
export function resourceOf(operation: WriteOperation): Resource | undefined {
  return 'resource' in operation ? operation.resource : undefined;
}

/** An operation of which the resource is known. */
export interface Target {
  readonly operation: WriteOperation;
  readonly type: string;
  readonly id: string;
  /**
   * What to do after conditions are resolved: `insert` under an id that is new, `put` whatever is there, `claim` only when
   * nothing is there, `patch` what is there, `keep` answers the existing one unchanged.
   */
  readonly act: 'insert' | 'put' | 'claim' | 'patch' | 'delete' | 'keep' | 'nothing';
}
