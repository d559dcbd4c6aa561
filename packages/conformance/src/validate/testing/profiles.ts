/** Small profiles, each for one kind of rule; with a differential only, as authors write them. */

export const url = (name: string): string => `http://example.org/StructureDefinition/${name}`;

type Element = Readonly<Record<string, unknown>>;
type Profile = Readonly<Record<string, unknown>>;

function profile(name: string, type: string, element: readonly Element[], more: Profile = {}): Profile {
  return {
    resourceType: 'StructureDefinition',
    url: url(name),
    name,
    type,
    kind: 'resource',
    derivation: 'constraint',
    baseDefinition: `http://hl7.org/fhir/StructureDefinition/${type}`,
    differential: { element },
    ...more,
  };
}

/** `Observation.component:systolic` has the path without the slice. */
function el(id: string, more: Element = {}): Element {
  const last = id.slice(id.lastIndexOf('.') + 1);
  const sliceName = last.includes(':') ? { sliceName: last.slice(last.indexOf(':') + 1) } : {};
  return { id, path: id.replace(/:[^.]+/g, ''), ...sliceName, ...more };
}

const concept = (code: string) => ({ coding: [{ system: 'http://example.org/s', code }] });

function components(rules: string, ordered: boolean, min: number): readonly Element[] {
  const discriminator = [{ type: 'pattern', path: 'code' }];
  return [
    el('Observation.component', { slicing: { discriminator, rules, ordered } }),
    el('Observation.component:systolic', { min, max: '1' }),
    el('Observation.component:systolic.code', { patternCodeableConcept: concept('systolic') }),
    el('Observation.component:systolic.value[x]', { min: 1, type: [{ code: 'Quantity' }] }),
    el('Observation.component:diastolic', { min, max: '1' }),
    el('Observation.component:diastolic.code', { patternCodeableConcept: concept('diastolic') }),
  ];
}

/** An extension with a text, and where it may stand. */
function extension(name: string, context: readonly object[], more: Profile = {}): Profile {
  return profile(
    name,
    'Extension',
    [el('Extension.url', { fixedUri: url(name) }), el('Extension.value[x]', { min: 1, type: [{ code: 'string' }] })],
    { kind: 'complex-type', context, ...more },
  );
}

/** Performers sliced by what they are when followed: at most one of the slice. */
function performers(name: string, type: string, path: string, target: string): Profile {
  return profile(name, 'Observation', [
    el('Observation.performer', { slicing: { discriminator: [{ type, path }], rules: 'open' } }),
    el('Observation.performer:one', { max: '1', type: [{ code: 'Reference', targetProfile: [target] }] }),
  ]);
}

const core = (type: string): string => `http://hl7.org/fhir/StructureDefinition/${type}`;
const maxValueSet = {
  url: core('elementdefinition-maxValueSet'),
  valueCanonical: 'http://hl7.org/fhir/ValueSet/administrative-gender',
};

export const profiles: readonly Profile[] = [
  extension('ofName', [{ type: 'element', expression: 'HumanName.family' }]),
  extension('inGroup', [{ type: 'extension', expression: url('group') }]),
  extension('ofCategory', [{ type: 'fhirpath', expression: 'Observation.category' }]),
  extension('ofOfficial', [{ type: 'element', expression: 'HumanName' }], { contextInvariant: ["use = 'official'"] }),
  profile('group', 'Extension', [el('Extension.value[x]', { max: '0' })], {
    kind: 'complex-type',
    context: [{ type: 'element', expression: 'Patient' }],
  }),
  profile('ranged', 'Observation', [el('Observation.component.referenceRange.text', { min: 1 })]),
  profile('widest', 'Observation', [
    el('Observation.code', {
      binding: { strength: 'preferred', valueSet: 'http://elsewhere.example/vs', extension: [maxValueSet] },
    }),
  ]),
  ...[
    ['inside', 'contained'],
    ['together', 'bundled'],
  ].map(([name = '', place]) =>
    profile(name, 'Observation', [
      el('Observation.subject', {
        type: [{ code: 'Reference', targetProfile: [core('Patient')], aggregation: [place] }],
      }),
    ]),
  ),
  profile('byValue', 'Observation', [
    el('Observation.component', {
      slicing: { discriminator: [{ type: 'value', path: 'code.coding.code' }], rules: 'open' },
    }),
    el('Observation.component:a', { max: '1' }),
    el('Observation.component:a.code.coding.code', { min: 1, fixedCode: 'a' }),
  ]),
  profile('male', 'Patient', [el('Patient.gender', { min: 1, fixedCode: 'male' })]),
  performers('byResolvedType', 'type', 'resolve()', core('Practitioner')),
  performers('byResolvedValue', 'value', 'resolve().gender', url('male')),
  performers('byResolvedProfile', 'profile', 'resolve()', url('named')),
  profile('resliced', 'Observation', [
    el('Observation.component', { slicing: { discriminator: [{ type: 'pattern', path: 'code' }], rules: 'open' } }),
    el('Observation.component:lab', {
      slicing: { discriminator: [{ type: 'exists', path: 'interpretation' }], rules: 'open' },
    }),
    el('Observation.component:lab.code', { patternCodeableConcept: concept('lab') }),
    el('Observation.component:lab/judged', { max: '1' }),
    el('Observation.component:lab/judged.interpretation', { min: 1 }),
  ]),
  extension('note', [{ type: 'element', expression: 'Patient' }]),
  profile(
    'denial',
    'Extension',
    [el('Extension', { isModifier: true, isModifierReason: 'r' }), el('Extension.url', { fixedUri: url('denial') })],
    { kind: 'complex-type', context: [{ type: 'element', expression: 'Patient' }] },
  ),
  profile('others', 'Observation', [
    el('Observation.component', { slicing: { discriminator: [{ type: 'pattern', path: 'code' }], rules: 'closed' } }),
    el('Observation.component:systolic', { max: '1' }),
    el('Observation.component:systolic.code', { patternCodeableConcept: concept('systolic') }),
    el('Observation.component:@default'),
    el('Observation.component:@default.interpretation', { min: 1 }),
  ]),
  profile('between', 'Observation', [
    el('Observation.effective[x]', {
      minValueDateTime: '2024-01-01T10:00:00Z',
      maxValueDateTime: '2024-06',
    }),
    el('Observation.component.value[x]', {
      minValueQuantity: { value: 1, system: 'http://unitsofmeasure.org', code: 'g' },
      maxValueQuantity: { value: 5, system: 'http://unitsofmeasure.org', code: 'g' },
    }),
  ]),
  profile('named', 'Patient', [
    el('Patient', {
      constraint: [
        { key: 'ex-1', severity: 'error', human: 'Somebody is active.', expression: 'active.empty() or active' },
      ],
    }),
    el('Patient.name', { min: 1, max: '1' }),
    el('Patient.name.family', { min: 1, maxLength: 10 }),
    el('Patient.photo', { max: '0' }),
  ]),
  profile('fixed', 'Observation', [
    el('Observation.status', { fixedCode: 'final' }),
    el('Observation.code', { patternCodeableConcept: concept('a') }),
    el('Observation.subject', { type: [{ code: 'Reference', targetProfile: [url('named')] }] }),
    el('Observation.value[x]', { type: [{ code: 'Quantity' }], maxValueQuantity: { value: 100 } }),
  ]),
  profile('pressure', 'Observation', components('open', true, 1)),
  profile('closed', 'Observation', components('closed', false, 1)),
  profile('end', 'Observation', components('openAtEnd', false, 0)),
  profile('byType', 'Observation', [
    el('Observation.valueQuantity'),
    el('Observation.valueQuantity.unit', { fixedString: 'kg' }),
  ]),
  profile('byExists', 'Observation', [
    el('Observation.component', {
      slicing: { discriminator: [{ type: 'exists', path: 'interpretation' }], rules: 'open' },
    }),
    el('Observation.component:judged', { max: '0' }),
    el('Observation.component:judged.interpretation', { min: 1 }),
    el('Observation.component:plain'),
    el('Observation.component:plain.interpretation', { max: '0' }),
  ]),
  profile('byProfile', 'Bundle', [
    el('Bundle.entry', { slicing: { discriminator: [{ type: 'profile', path: 'resource' }], rules: 'open' } }),
    el('Bundle.entry:person', { min: 1 }),
    el('Bundle.entry:person.resource', { type: [{ code: 'Patient', profile: [url('named')] }] }),
  ]),
  profile('family', 'HumanName', [el('HumanName.family', { min: 1 })], { kind: 'complex-type' }),
  profile('given', 'HumanName', [el('HumanName.given', { min: 1 })], { kind: 'complex-type' }),
  profile('types', 'Patient', [
    el('Patient.contact.name', { type: [{ code: 'HumanName', profile: [url('family'), url('given')] }] }),
  ]),
  profile('unknownSet', 'Observation', [
    el('Observation.code', { binding: { strength: 'required', valueSet: 'http://elsewhere.example/vs' } }),
  ]),
  profile('broken', 'Patient', [el('Patient.shoe')]),
];
