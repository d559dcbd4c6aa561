import type { Text } from '@stelsel/kernel';
import { type AdministrationLine, type AdministrationList, stepWords } from '@stelsel/zibs';
import type {
  ShownAdministration,
  ShownDose,
  ShownDoseActs,
  ShownTicking,
} from '../../../start/src/viewer/shown-answer.ts';
import { clockText } from './clock-text.ts';
import { dayText } from './day-text.ts';

/** Who looks may tick off: in whose name, and what of it is not certain. */
export interface Ticking extends Omit<ShownTicking, 'left'> {
  /** UZI number of who looks, and the URA of the record that is written in. */
  readonly me: string;
  readonly ura: string;
  /** The list is of today: one tap then means now. */
  readonly today: boolean;
  /** Numbers of doses that were sent without an answer. */
  readonly unsure: ReadonlySet<string>;
}

/** What is to be given on one day, in the order in which it is given. */
export function showAdministration({ day, lines }: AdministrationList, ticking?: Ticking): ShownAdministration {
  return {
    day,
    dayText: dayText(day),
    lines: lines.map((line) => showDose(line, ticking)),
    ...(ticking === undefined ? {} : { ticking: showTicking(lines, ticking) }),
  };
}

function showTicking(lines: readonly AdministrationLine[], { handle, who, organization }: Ticking): ShownTicking {
  const open: readonly AdministrationLine['state'][] = ['to-give', 'prepared', 'checked'];
  return { handle, who, organization, left: lines.filter(({ state }) => open.includes(state)).length };
}

const stateTexts: Readonly<Record<AdministrationLine['state'], Text>> = {
  'to-give': { nl: 'Nog te geven', en: 'To give' },
  prepared: { nl: 'Wacht op tweede persoon', en: 'Waits for second person' },
  checked: { nl: 'Gecontroleerd, nog te geven', en: 'Checked, still to give' },
  given: { nl: 'Gegeven', en: 'Given' },
  'not-given': { nl: 'Niet gegeven', en: 'Not given' },
  otherwise: { nl: 'Anders gegeven', en: 'Given otherwise' },
  'when-needed': { nl: 'Zo nodig', en: 'When needed' },
};

export function showDose(line: AdministrationLine, ticking?: Ticking): ShownDose {
  const { title, time, moment, dose, instruction, by, state, secondPerson } = line;
  const at = time ?? moment;
  const acts = ticking === undefined ? undefined : actsOn(line, ticking);
  return {
    title,
    ...(at === undefined ? {} : { time: at }),
    ...(dose === undefined ? {} : { dose }),
    ...(instruction === undefined ? {} : { instruction }),
    by,
    state,
    stateText: stateTexts[state],
    ...noteOf(line),
    steps: stepsIn(line),
    secondPerson: secondPerson && (state === 'to-give' || state === 'prepared'),
    ...(ticking?.unsure.has(line.tick?.number ?? '') === true ? { unsure: true } : {}),
    ...(acts === undefined ? {} : { acts }),
  };
}

/** When it was given and by whom, how much when that differs, or why it was not. Of what was not given: when that was written down. */
function noteOf({ given, givenTime, givenDose, reason, state, steps }: AdministrationLine): { readonly note?: Text } {
  if (given === undefined) {
    return {};
  }
  const written = steps.at(-1)?.at;
  const time = state === 'not-given' && written !== undefined ? clockText(Date.parse(written)) : givenTime;
  const said = (language: 'nl' | 'en'): string => {
    const who = [time, given.by].filter((part) => part !== undefined).join(' ');
    const amount = state === 'otherwise' ? givenDose?.[language] : undefined;
    const what = [amount, reason?.[language]].filter((part) => part !== undefined).join(', ');
    return what === '' ? who : `${who}: ${what}`;
  };
  return { note: { nl: said('nl'), en: said('en') } };
}

/** One tick by one person, without a word, is told beside the state already. */
function stepsIn({ steps, withdrawn }: AdministrationLine): readonly Text[] {
  const told =
    steps.length < 2 && steps[0]?.why === undefined
      ? []
      : steps.map(({ kind, by, at, why }) => {
          const rest = `${clockText(Date.parse(at))}, ${by.name}${why === undefined ? '' : `: ${why}`}`;
          return { nl: `${stepWords[kind].nl} ${rest}`, en: `${stepWords[kind].en} ${rest}` };
        });
  return withdrawn === 0
    ? told
    : [
        { nl: `${withdrawn} keer afgetekend en teruggenomen`, en: `Ticked off and taken back ${withdrawn} times` },
        ...told,
      ];
}

/** What another organisation wrote down stands; only the own record is ticked in and corrected. */
function actsOn(
  { tick, state, given, secondPerson, steps }: AdministrationLine,
  ticking: Ticking,
): ShownDoseActs | undefined {
  if (tick === undefined || (given !== undefined && given.source.ura !== ticking.ura)) {
    return undefined;
  }
  const dose = tick.number;
  switch (state) {
    case 'given':
    case 'not-given':
    case 'otherwise':
      return { dose, form: 'correct' };
    case 'prepared':
      return { dose, tap: steps.at(-1)?.by.id === ticking.me ? 'wait' : 'checked', form: 'otherwise' };
    default:
      return {
        dose,
        ...(ticking.today ? { tap: secondPerson && state !== 'checked' ? 'prepared' : 'given' } : {}),
        form: 'otherwise',
      };
  }
}
