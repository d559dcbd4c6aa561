/** The tree of a FHIRPath expression. `at` is the place in the text, from 0. */
import type { PathItem } from './item.ts';

export type BinaryOperator =
  | 'implies'
  | 'or'
  | 'xor'
  | 'and'
  | 'in'
  | 'contains'
  | '='
  | '~'
  | '!='
  | '!~'
  | '<='
  | '<'
  | '>'
  | '>='
  | '|'
  | '+'
  | '-'
  | '&'
  | '*'
  | '/'
  | 'div'
  | 'mod';

/** `FHIR.Patient`, `System.String` or a bare name. */
export interface TypeName {
  readonly namespace: string | undefined;
  readonly name: string;
}

/** A `source` left out means: of `$this`. */
export type Syntax =
  | { readonly kind: 'literal'; readonly value: PathItem | undefined; readonly at: number }
  | { readonly kind: 'variable'; readonly name: '$this' | '$index' | '$total'; readonly at: number }
  | { readonly kind: 'constant'; readonly name: string; readonly at: number }
  | { readonly kind: 'member'; readonly source: Syntax | undefined; readonly name: string; readonly at: number }
  | {
      readonly kind: 'call';
      readonly source: Syntax | undefined;
      readonly name: string;
      readonly args: readonly Syntax[];
      readonly at: number;
    }
  | { readonly kind: 'item'; readonly source: Syntax; readonly index: Syntax; readonly at: number }
  | { readonly kind: 'sign'; readonly negative: boolean; readonly operand: Syntax; readonly at: number }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Syntax;
      readonly right: Syntax;
      readonly at: number;
    }
  | {
      readonly kind: 'type';
      readonly operator: 'is' | 'as';
      readonly source: Syntax;
      readonly type: TypeName;
      readonly at: number;
    };
