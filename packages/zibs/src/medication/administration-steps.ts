/** Who did what with one dose, and when: prepared, looked at by a second person, given, corrected. Every step stays in the record. */
import { namingSystem, type Text } from '@stelsel/kernel';
import { localMoment } from '../read/calendar.ts';
import { extensionsAt, type FhirResource, textAt } from '../resource.ts';

const stepUrl = 'urn:stelsel:administration-step';

export type StepKind = 'prepared' | 'checked' | 'given' | 'otherwise' | 'not-given' | 'withdrawn';

export interface Person {
  /** UZI number. */
  readonly id: string;
  readonly name: string;
}

export interface AdministrationStep {
  readonly kind: StepKind;
  readonly by: Person;
  /** An instant. */
  readonly at: string;
  /** Why it was corrected. */
  readonly why?: string;
}

export const stepWords: Readonly<Record<StepKind, Text>> = {
  prepared: { nl: 'Klaargezet', en: 'Prepared' },
  checked: { nl: 'Gecontroleerd', en: 'Checked' },
  given: { nl: 'Gegeven', en: 'Given' },
  otherwise: { nl: 'Anders gegeven', en: 'Given otherwise' },
  'not-given': { nl: 'Niet gegeven', en: 'Not given' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
};

export function stepExtension({ kind, by, at, why }: AdministrationStep): object {
  return {
    url: stepUrl,
    extension: [
      { url: 'what', valueCode: kind },
      {
        url: 'who',
        valueReference: { identifier: { system: namingSystem.uzi, value: by.id }, display: by.name },
      },
      { url: 'when', valueInstant: at },
      ...(why === undefined || why === '' ? [] : [{ url: 'why', valueString: why }]),
    ],
  };
}

/** In the order in which they were done; nothing of a record that another system wrote. */
export function stepsOf(resource: FhirResource): readonly AdministrationStep[] {
  return extensionsAt(resource, stepUrl).flatMap((step) => {
    const [what] = extensionsAt(step, 'what');
    const [who] = extensionsAt(step, 'who');
    const [when] = extensionsAt(step, 'when');
    const [why] = extensionsAt(step, 'why');
    const kind = textAt(what, 'valueCode') ?? '';
    const [id, name, at] = [
      textAt(who, 'valueReference.identifier.value') ?? '',
      textAt(who, 'valueReference.display') ?? '',
      textAt(when, 'valueInstant') ?? '',
    ];
    const words = textAt(why, 'valueString');
    return isStep(kind) ? [{ kind, by: { id, name }, at, ...(words === undefined ? {} : { why: words }) }] : [];
  });
}

function isStep(kind: string): kind is StepKind {
  return Object.hasOwn(stepWords, kind);
}

/** The steps in one Dutch line, for who reads the record without them: of one step nothing is left to say. */
export function stepsLine(steps: readonly AdministrationStep[]): string | undefined {
  return steps.length < 2
    ? undefined
    : steps
        .map(({ kind, by, at, why }) => {
          const { day, time } = localMoment(new Date(at));
          return `${stepWords[kind].nl} ${day} ${time} door ${by.name}${why === undefined ? '' : ` (${why})`}.`;
        })
        .join(' ');
}
