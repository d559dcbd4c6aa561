/** Advance care planning beside the directives: the conversation, the goal that was agreed, wishes in the person's own words. */
import { planning } from '../codes/nursing.ts';
import type { Chart } from '../life/chart.ts';
import { type Coding, concept } from './concept.ts';
import type { Reference } from './reference.ts';

const meta = (name: string) => ({ profile: [`https://api.iknl.nl/docs/pzp/r4/StructureDefinition/ACP-${name}`] });

export function careConversation(chart: Chart, held: string): Reference {
  return chart.keep('Procedure', 'Gesprek over wensen en grenzen', {
    meta: meta('Procedure'),
    status: 'completed',
    code: concept(planning.conversation),
    subject: chart.patient,
    performedDateTime: held,
    performer: [{ actor: chart.author() }],
  });
}

export function policyGoal(chart: Chart, goal: Coding, agreed: string): Reference {
  return chart.keep('Goal', goal.display, {
    meta: meta('MedicalPolicyGoal'),
    lifecycleStatus: 'active',
    category: [concept(planning.conversation)],
    description: concept(goal),
    subject: chart.patient,
    statusDate: agreed,
  });
}

/** What matters to somebody, in words of their own. */
export function careWish(chart: Chart, words: string, told: string): Reference {
  return chart.keep('Observation', 'Wensen en verwachtingen', {
    meta: meta('SpecificCareWishes'),
    status: 'final',
    code: concept(planning.wishes),
    subject: chart.patient,
    effectiveDateTime: told,
    performer: [chart.author()],
    valueString: words,
    method: concept({
      system: 'http://snomed.info/sct',
      code: '370819000',
      display: 'vaststellen van persoonlijke waarden en wensen met betrekking tot zorg',
    }),
  });
}

export function preferredPlaceOfDeath(chart: Chart, place: Coding, told: string): Reference {
  return chart.keep('Observation', 'Gewenste plek van overlijden', {
    meta: meta('PreferredPlaceOfDeath'),
    status: 'final',
    code: concept(planning.placeOfDeath),
    subject: chart.patient,
    effectiveDateTime: told,
    performer: [chart.author()],
    valueCodeableConcept: concept(place),
  });
}
