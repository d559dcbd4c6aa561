import { purposes, type Text } from '@stelsel/kernel';
import { keyOf } from '../merge/keys.ts';
import { dateAt } from '../read/vague-date.ts';
import { fact, makeView, quoted, wordedFact } from '../read/view.ts';
import { type FhirResource, textAt, textsAt, valuesAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Zib } from '../zib.ts';

const purposeWords: Readonly<Record<(typeof purposes)[number], Text>> = {
  TREAT: { nl: 'Behandeling', en: 'Treatment' },
  COC: { nl: 'Verwijzing of overdracht', en: 'Referral or handover' },
  ETREAT: { nl: 'Spoed', en: 'Emergency' },
  BTG: { nl: 'Spoed: levensbelang', en: 'Emergency: a life at stake' },
  PATRQT: { nl: 'U keek zelf', en: 'You looked yourself' },
};

/** What was done, by the interaction of FHIR; `batch` and `operation` ask as `search-type` does. */
const actWords: readonly (readonly [readonly string[], Text])[] = [
  [['create', 'update', 'patch', 'transaction'], { nl: 'Vastgelegd of gewijzigd', en: 'Recorded or changed' }],
  [['delete'], { nl: 'Verwijderd', en: 'Removed' }],
  [['110127'], { nl: 'Noodknop gebruikt', en: 'Emergency access used' }],
  [['search-type', 'read', 'vread', 'batch', 'operation', 'history-instance'], { nl: 'Opgevraagd', en: 'Asked for' }],
];

/** One entry of the log of a source (AuditEvent, NEN 7513): no zib, but read beside them by the person it is about. */
export const accessLog: Zib = {
  id: 'AccessLog',
  name: { nl: 'Wie zag mijn gegevens?', en: 'Who saw my data?' },
  resourceTypes: ['AuditEvent'],
  profiles: [],
  statusWords: {},
  reads: (resource) => resource.resourceType === 'AuditEvent',
  read(resource, context) {
    const date = dateAt(resource, 'recorded');
    const [user, organization] = [agentOf(resource, 'IRCP'), agentOf(resource, 'PROV')];
    const who = textsAt(user, 'name');
    const where = textsAt(organization, 'name');
    const purpose = purposeOf(resource);
    return makeView('AccessLog', resource, context, {
      title: [...who, ...where][0],
      ownTitle: { nl: 'Automatische controle', en: 'Automatic check' },
      date,
      facts: [
        wordedFact('when', labels.date, date?.text),
        fact('organization', { nl: 'Organisatie', en: 'Organisation' }, where[0]),
        wordedFact('act', { nl: 'Wat', en: 'What' }, actOf(resource)),
        wordedFact('purpose', { nl: 'Waarom', en: 'Why' }, purpose),
        fact('outcome', labels.result, textAt(resource, 'outcomeDesc')),
        quoted('emergency', labels.reason, textsAt(user, 'purposeOfUse.text')),
      ],
      codes: [],
      worded: technique,
      merging: { question: questionOf(resource), who: [...who, ...where].join('|') },
    });
  },
  merge: {
    rule: 'log-entries-of-one-question',
    key: ({ merging: { question, who } }) => (question === undefined ? undefined : keyOf(question, who)),
  },
};

/** Addresses of machines, roles in a message and parameters of a query: for who checks the log, not for who is in it. */
const technique = ['agent', 'entity', 'source', 'type', 'subtype', 'purposeOfEvent'];

function actOf(event: FhirResource): Text | undefined {
  const codes = textsAt(event, 'subtype.code');
  return actWords.find(([known]) => known.some((code) => codes.includes(code)))?.[1];
}

function agentOf(event: FhirResource, code: string): unknown {
  return valuesAt(event, 'agent').find((agent) => textsAt(agent, 'type.coding.code').includes(code));
}

function purposeOf(event: FhirResource): Text | undefined {
  const purpose = purposes.find((known) => known === textAt(event, 'purposeOfEvent.coding.code'));
  return purpose === undefined ? undefined : purposeWords[purpose];
}

/** The thread through every log: entries of one question share it. */
function questionOf(event: FhirResource): string | undefined {
  const thread = valuesAt(event, 'entity').find((entity) => textAt(entity, 'type.code') === 'XrequestId');
  return textAt(thread, 'what.identifier.value');
}
