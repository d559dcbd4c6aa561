/** Resources to validate, with nothing but what a case is about. */

export type Body = Readonly<Record<string, unknown>>;

export const patient = (more: Body = {}): Body => ({ resourceType: 'Patient', ...more });
export const observation = (more: Body = {}): Body => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'c' },
  ...more,
});
export const coded = (...codes: string[]): Body => ({
  coding: codes.map((code) => ({ system: 'http://example.org/s', code })),
});
export const bp = (...components: Body[]): Body => observation({ component: components });
export const part = (code: string, more: Body = {}): Body => ({
  code: coded(code),
  valueQuantity: { value: 1 },
  ...more,
});

export const questionnaire = (...item: Body[]): Body => ({ resourceType: 'Questionnaire', status: 'draft', item });
export const bundle = (...resources: Body[]): Body => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource, index) => ({
    fullUrl: `http://example.org/${resource.resourceType}/${resource.id ?? `x${index}`}`,
    resource,
  })),
});
/** An observation with performers that it contains. */
export const performed = (...performers: Body[]): Body =>
  observation({
    contained: performers.map((performer, index) => ({ ...performer, id: `p${index}` })),
    performer: performers.map((_, index) => ({ reference: `#p${index}` })),
  });

/** One rule: a resource that breaks it, and a twin that differs in that one thing. */
export interface Case {
  /** `error VAL-RULE Path.in.resource`. */
  readonly expected: string;
  readonly wrong: Body;
  readonly right: Body;
  /** Asked for, by its short name. */
  readonly profile?: string;
}
