import type { Text } from '@stelsel/kernel';
import type { Deviation, MedicationOverview, Told, TreatmentRow } from '@stelsel/zibs';
import type {
  ShownDeviations,
  ShownMedication,
  ShownTold,
  ShownTreatment,
  ShownTreatmentActs,
} from '../../../start/src/viewer/shown-answer.ts';

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
    ...deviationsIn(row),
    ...(joined === undefined ? {} : { joined }),
  };
}

/** Only what was not as agreed is told one by one; that the rest was given is a number. */
function deviationsIn({ deviations: { list, written } }: TreatmentRow): { readonly deviations?: ShownDeviations } {
  return list.length === 0
    ? {}
    : {
        deviations: {
          summary: {
            nl: `${list.length} van ${written} keer in veertien dagen`,
            en: `${list.length} of ${written} times in fourteen days`,
          },
          list: list.map(deviationText),
        },
      };
}

function deviationText({ kind, told: { recorded, by }, reason, amount, agreedTime, words }: Deviation): Text {
  const what =
    kind === 'not-given' ? { nl: 'Niet gegeven', en: 'Not given' } : { nl: 'Anders gegeven', en: 'Given otherwise' };
  const line = (language: 'nl' | 'en', as: string, instead: string): string => {
    const when = recorded === undefined ? '' : `, ${recorded.text[language]}`;
    const agreed = agreedTime === undefined ? '' : ` ${instead} ${agreedTime}`;
    const much = kind === 'otherwise' && amount !== undefined ? `, ${amount[language]}` : '';
    const why = reason === undefined ? '' : `: ${reason[language].toLowerCase()}`;
    const said = words === undefined ? '' : `. “${words}”`;
    return `${what[language]}${when}${agreed}${much}${why}${said} (${as} ${by})`;
  };
  return { nl: line('nl', 'volgens', 'in plaats van'), en: line('en', 'according to', 'instead of') };
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
