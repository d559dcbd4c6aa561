import type { Text } from '@stelsel/kernel';
import type { AdministrationLine, AdministrationList, MedicationOverview, Told, TreatmentRow } from '@stelsel/zibs';
import type {
  ShownAdministration,
  ShownDose,
  ShownMedication,
  ShownTold,
  ShownTreatment,
  ShownTreatmentActs,
} from '../../../start/src/viewer/shown-answer.ts';
import { dayText } from './day-text.ts';

/** Treatments with their state, who says what, and where they differ. */
export function showMedication(
  { rows, verified, withdrawn }: MedicationOverview,
  actsOn?: (row: TreatmentRow) => ShownTreatmentActs,
): ShownMedication {
  return {
    treatments: rows.map((row) => ({ ...showTreatment(row), ...(actsOn === undefined ? {} : { acts: actsOn(row) }) })),
    ...(verified === undefined ? {} : { verified: verifiedText(verified) }),
    withdrawn: withdrawn.length,
  };
}

function verifiedText({ on, by }: NonNullable<MedicationOverview['verified']>): Text {
  return {
    nl: `Laatst geverifieerd op ${on.text.nl} door ${by}.`,
    en: `Last verified on ${on.text.en} by ${by}.`,
  };
}

function showTreatment(row: TreatmentRow): ShownTreatment {
  const { ownTitle, title, state, sentence, agreed, supplied, used, given, proposed, joined } = row;
  return {
    title: ownTitle ?? title,
    stateCode: state.code,
    state: state.text,
    ...(sentence === undefined ? {} : { sentence }),
    told: [...agreed, ...supplied, ...used, ...given.slice(-1), ...proposed].map(showTold),
    earlier: row.earlier.length,
    differences: row.differences.map(({ text }) => text),
    ...(joined === undefined ? {} : { joined }),
  };
}

/** What was handed over, given or proposed happened; only of an agreement it matters whether it still holds. */
function showTold({ kind, kindName, sentence, by, recorded, holds, reply, view }: Told): ShownTold {
  const isAgreement = kind === 'MA' || kind === 'WDS' || kind === 'TA';
  const words = sentence ?? (kind === 'MTD' ? view.status?.text : undefined);
  return {
    kind: kindName,
    ...(words === undefined ? {} : { words }),
    by,
    ...(recorded === undefined ? {} : { on: recorded.text }),
    holds: holds || !isAgreement,
    ...(kind === 'VMA' || kind === 'VVV' ? { reply: replyText(reply) } : {}),
  };
}

function replyText(reply: Told['reply']): Text {
  return reply === undefined
    ? { nl: 'Nog geen antwoord', en: 'No answer yet' }
    : { nl: `${reply.decision.nl} (${reply.by})`, en: `${reply.decision.en} (${reply.by})` };
}

const stateTexts: Readonly<Record<AdministrationLine['state'], Text>> = {
  'to-give': { nl: 'Nog te geven', en: 'To give' },
  given: { nl: 'Gegeven', en: 'Given' },
  'not-given': { nl: 'Niet gegeven', en: 'Not given' },
  otherwise: { nl: 'Anders gegeven', en: 'Given otherwise' },
  'when-needed': { nl: 'Zo nodig', en: 'When needed' },
};

/** What is to be given on one day, in the order in which it is given. */
export function showAdministration({ day, lines }: AdministrationList): ShownAdministration {
  return { day, dayText: dayText(day), lines: lines.map(showDose) };
}

function showDose({ title, time, moment, dose, instruction, by, state, given, reason }: AdministrationLine): ShownDose {
  const at = time ?? moment;
  const note = [given?.by, reason].filter((part) => part !== undefined).join(': ');
  return {
    title,
    ...(at === undefined ? {} : { time: at }),
    ...(dose === undefined ? {} : { dose }),
    ...(instruction === undefined ? {} : { instruction }),
    by,
    state,
    stateText: stateTexts[state],
    ...(note === '' ? {} : { note }),
  };
}
