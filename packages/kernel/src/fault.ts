/**
 * Expected failures are values. A fault has a kind (nine, closed), a stable code, parameters, and a text in Dutch and
 * English that is safe to show to the other party: no BSN, no token, no stack.
 */

/** The nine kinds of failure. Every kind maps to one HTTP status and one OperationOutcome issue type, in one place. */
export type FaultKind =
  | 'incorrect'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'unsupported'
  | 'busy'
  | 'unavailable'
  | 'interrupted'
  | 'fault';

/** A text for people: Dutch first, English second. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export type FaultParameters = Readonly<Record<string, string | number>>;

export interface Fault<C extends string = string> {
  readonly kind: FaultKind;
  /** Stable, documented, never reused. */
  readonly code: C;
  readonly params: FaultParameters;
  readonly text: Text;
  /** Where: a FHIRPath, `Bundle.entry[3]`, a configuration key. */
  readonly at?: string;
}

/** One line of the fault catalogue. `{name}` in a text is replaced by the parameter of that name. */
export interface FaultDefinition {
  readonly kind: FaultKind;
  readonly nl: string;
  readonly en: string;
}

export type FaultDefinitions = Readonly<Record<string, FaultDefinition>>;

/** Builds a fault of the catalogue it was made for. */
export type FaultFactory<D extends FaultDefinitions> = {
  readonly definitions: D;
  <C extends keyof D & string>(code: C, params?: FaultParameters, at?: string): Fault<C>;
};

/**
 * Declares the faults of one package; the catalogue page is made from all of them.
 *
 * @example
 * export const fault = defineFaults({
 *   'LOC-TOO-MANY': { kind: 'busy', nl: 'Meer dan {max} bronnen.', en: 'More than {max} holders.' },
 * });
 * fault('LOC-TOO-MANY', { max: 200 });
 */
export function defineFaults<const D extends FaultDefinitions>(definitions: D): FaultFactory<D> {
  const factory = <C extends keyof D & string>(code: C, params: FaultParameters = {}, at?: string): Fault<C> => {
    const definition = definitions[code];
    if (definition === undefined) {
      throw new Error(`unknown fault code ${code}`);
    }
    return {
      kind: definition.kind,
      code,
      params,
      text: { nl: fill(definition.nl, params), en: fill(definition.en, params) },
      ...(at === undefined ? {} : { at }),
    };
  };
  return Object.assign(factory, { definitions });
}

/** The same fault, said of a place deeper in what was sent. */
export function faultAt<C extends string>(fault: Fault<C>, at: string): Fault<C> {
  return { ...fault, at: fault.at === undefined ? at : `${at}.${fault.at}` };
}

/** Texts and the names between them, in turn; a template is taken apart once. */
const taken = new Map<string, readonly string[]>();

function fill(template: string, params: FaultParameters): string {
  const parts = taken.get(template) ?? template.split(/\{(\w+)\}/);
  taken.set(template, parts);
  return parts.length === 1
    ? template
    : parts.map((part, place) => (place % 2 === 0 ? part : String(params[part] ?? `{${part}}`))).join('');
}
