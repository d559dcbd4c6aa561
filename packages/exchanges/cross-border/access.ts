/**
 * Nobody abroad asks a Dutch source: the national contact point does, which checked who asks there. Dutch professionals find the
 * summary of a person from another country at that same contact point. Consent and identity are looked at on the Dutch side.
 */
import { accessPolicy, inEmergency, inTreatment, professions } from '../src/access-rules.ts';
import { contactPoint } from './contact-point.ts';

const id = 'cross-border';
const [point] = contactPoint;
const forForeigners = {
  who: [...professions.physician, ...professions.physicianAssistant, ...professions.nursePractitioner],
  sections: ['foreign-summary'],
};

export const access = accessPolicy(id, '1.0.0', [
  `@id("${id}-contact-point")
@nl("Het nationale contactpunt mag uw samenvatting ophalen voor een arts in een ander land van de Europese Unie, met toestemming.")
@en("The national contact point may fetch your summary for a physician in another country of the European Union, with consent.")
permit (principal is Organization, action, resource is Query)
when {
  principal.organizationType == "${point}" &&
  resource.queryId != "foreign-summary" &&
  ["TREAT", "ETREAT"].contains(context.purpose) &&
  context.relation == "treatment" &&
  context.consent == "permit"
};
`,
  inTreatment(id, {
    id: 'treatment-foreign',
    words: {
      nl: 'Een arts die iemand uit een ander land behandelt, mag diens samenvatting bij het contactpunt opvragen, met toestemming.',
      en: 'A physician who treats somebody from another country may ask that summary at the contact point, with consent.',
    },
    ...forForeigners,
  }),
  inEmergency(id, {
    id: 'emergency-foreign',
    words: {
      nl: 'Bij spoed mag een arts de samenvatting van iemand uit een ander land opvragen, als die dat voor spoed toestaat.',
      en: 'In an emergency a physician may ask the summary of somebody from another country, if that person allows it.',
    },
    ...forForeigners,
  }),
]);
