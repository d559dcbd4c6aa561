import type { Resource } from '@stelsel/fhir';
import type { Condition } from '../../../repository.ts';

/** One write of a transaction. `at` is where a fault belongs, such as `Bundle.entry[3]`. */
export type WriteOperation =
  | {
      readonly kind: 'create';
      readonly resource: Resource;
      readonly condition?: Condition;
      readonly at?: string;
      readonly fullUrl?: string;
    }
  | {
      readonly kind: 'update';
      readonly resource: Resource;
      /** Absent when a condition says which. */
      readonly id?: string;
      readonly condition?: Condition;
      readonly ifMatch?: number;
      readonly at?: string;
      readonly fullUrl?: string;
    }
  | {
      readonly kind: 'delete';
      readonly type: string;
      readonly id?: string;
      readonly condition?: Condition;
      readonly ifMatch?: number;
      readonly at?: string;
      readonly fullUrl?: undefined;
    };

export function typeOf(operation: WriteOperation): string {
  return operation.kind === 'delete' ? operation.type : operation.resource.resourceType;
}

/** An operation of which the resource is known: `existing` when a condition found it or the client named it. */
export interface Target {
  readonly operation: WriteOperation;
  readonly type: string;
  readonly id: string;
  /** What to do after conditions are resolved; `keep` answers the existing one unchanged. */
  readonly act: 'insert' | 'put' | 'delete' | 'keep' | 'nothing';
}
