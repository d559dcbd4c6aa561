import { codesOf } from '../read/concept.ts';
import { firstAt, textAt, valuesAt } from '../resource.ts';
import { entryBase, type MakeEntry } from './entry.ts';
import { coded, conceptOf, conceptOfView, oneOf, timeOf } from './fhir-parts.ts';

const hl7 = 'http://terminology.hl7.org/CodeSystem';
const allergyStatus = ['active', 'inactive', 'resolved'] as const;
const allergyCertainty = ['unconfirmed', 'confirmed', 'refuted'] as const;
const severities = ['mild', 'moderate', 'severe'];
const criticalities = ['low', 'high', 'unable-to-assess'];

/** An allergy or intolerance, or the statement that none is known. */
export const allergyEntry: MakeEntry = ({ lead }, context) => {
  const { resource } = lead.original;
  const refuted = lead.status?.code === 'refuted';
  const status = oneOf(lead.status?.code, allergyStatus, refuted ? 'inactive' : 'active');
  const certainty = oneOf(lead.certainty?.code, allergyCertainty, refuted ? 'refuted' : 'confirmed');
  const type = textAt(resource, 'type');
  const criticality = lead.merging.criticality;
  const reactions = valuesAt(resource, 'reaction')
    .map(reactionOf)
    .filter((reaction) => reaction !== undefined);
  return [
    {
      ...entryBase('AllergyIntolerance', context),
      clinicalStatus: coded(`${hl7}/allergyintolerance-clinical`, status, status),
      verificationStatus: coded(`${hl7}/allergyintolerance-verification`, certainty, certainty),
      ...(type === 'allergy' || type === 'intolerance' ? { type } : {}),
      ...(criticality !== undefined && criticalities.includes(criticality) ? { criticality } : {}),
      code: conceptOfView(lead),
      patient: context.subject,
      ...timeOf('onset', lead.date),
      ...(reactions.length === 0 ? {} : { reaction: reactions }),
    },
  ];
};

function reactionOf(reaction: unknown): object | undefined {
  const manifestation = valuesAt(reaction, 'manifestation')
    .map((found) => conceptOf(codesOf(found), textAt(found, 'text')))
    .filter(({ coding, text }) => coding !== undefined || text !== undefined);
  const severity = firstAt(reaction, 'severity');
  return manifestation.length === 0
    ? undefined
    : { manifestation, ...(typeof severity === 'string' && severities.includes(severity) ? { severity } : {}) };
}
