/** The self-scan of an organisation: questions, what is filled in beforehand from what is known, and the score. */
import type { Text } from '@stelsel/kernel';

export type ScanAnswer = 'ja' | 'deels' | 'nee' | 'weet niet';

export interface ScanQuestion {
  readonly code: string;
  readonly text: Text;
  /** A maturity model and the level from which the answer is yes. */
  readonly model?: { readonly name: string; readonly level: number };
  /** States of tracks that answer it: in use is yes, testing is partly. */
  readonly inUse?: boolean;
}

/** One list for every organisation; what is known already is not asked again but filled in, to be corrected. */
export const scanTemplate = { name: 'zelfscan-1', validDays: 365 } as const;

export const scanQuestions: readonly ScanQuestion[] = [
  {
    code: 'informatiebeveiliging',
    text: {
      nl: 'Werkt u volgens NEN 7510 (niveau 3 of hoger)?',
      en: 'Do you work according to NEN 7510 (level 3 or higher)?',
    },
    model: { name: 'nen-7510', level: 3 },
  },
  {
    code: 'afspraken',
    text: {
      nl: 'Voldoet u aan de afspraken van Twiin (niveau 2 of hoger)?',
      en: 'Do you meet the agreements of Twiin (level 2 or higher)?',
    },
    model: { name: 'twiin', level: 2 },
  },
  {
    code: 'knooppunt',
    text: {
      nl: 'Bent u aangesloten met Nuts (niveau 2 of hoger)?',
      en: 'Are you connected with Nuts (level 2 or higher)?',
    },
    model: { name: 'nuts', level: 2 },
  },
  {
    code: 'in-gebruik',
    text: {
      nl: 'Is ten minste één onderwerp van de regionale agenda bij u in gebruik?',
      en: 'Is at least one topic of the regional agenda in use with you?',
    },
    inUse: true,
  },
  {
    code: 'eigenaar',
    text: {
      nl: 'Is iemand in het bestuur verantwoordelijk voor gegevensuitwisseling?',
      en: 'Is somebody on the board responsible for data exchange?',
    },
  },
  {
    code: 'werkproces',
    text: {
      nl: 'Staat in uw werkproces wie gegevens klaarzet en wie ze leest?',
      en: 'Does your way of working say who makes data ready and who reads it?',
    },
  },
  {
    code: 'beheer',
    text: {
      nl: 'Zijn geld en mensen voor beheer geregeld, ook na een subsidie?',
      en: 'Are money and people for running it arranged, also after a subsidy?',
    },
  },
];

export interface ScanKnown {
  readonly levels: Readonly<Record<string, number | undefined>>;
  readonly trackStates: readonly string[];
}

/** The answer that follows from what is known; nothing when only the organisation can say. */
export function prefilledAnswer({ model, inUse }: ScanQuestion, known: ScanKnown): ScanAnswer | undefined {
  if (model !== undefined) {
    const level = known.levels[model.name];
    return level === undefined ? undefined : level >= model.level ? 'ja' : level > 0 ? 'deels' : 'nee';
  }
  if (inUse === true && known.trackStates.length > 0) {
    const has = (...states: readonly string[]): boolean => known.trackStates.some((state) => states.includes(state));
    return has('in gebruik', 'routine') ? 'ja' : has('live', 'testen') ? 'deels' : 'nee';
  }
  return undefined;
}

const worth: Readonly<Record<ScanAnswer, number>> = { ja: 1, deels: 0.5, nee: 0, 'weet niet': 0 };

/** Lower and upper bound: what nobody knows counts as no in the one and as yes in the other. */
export function scanScore(answers: readonly ScanAnswer[]): { readonly lower: number; readonly upper: number } {
  const asked = Math.max(1, scanQuestions.length);
  const known = answers.reduce((sum, answer) => sum + worth[answer], 0);
  const unknown = scanQuestions.length - answers.filter((answer) => answer !== 'weet niet').length;
  return { lower: known / asked, upper: (known + unknown) / asked };
}
