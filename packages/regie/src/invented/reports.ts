/** Invented reports: of readers, and from practice to policy. Of each one was answered and one waits. */
import type { PastStatement } from '../records/ports.ts';
import { feedback, policyFeedback } from '../types/feedback.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { timeline } from './timeline.ts';

export function inventReports({ options }: Country): readonly PastStatement[] {
  const day = (days: number): string => dayFromNow(options.nowMs, days);
  const report = (code: string, on: string, fields: Readonly<Record<string, unknown>>) =>
    timeline(feedback, code, [
      { on, fields: { receivedOn: on, ...fields }, source: inventedSource('declared', 'een lezer', on) },
    ]);
  const back = (code: string, on: string, [by, name]: readonly [string, string], fields: object) =>
    timeline(policyFeedback, code, [
      {
        on,
        fields: { reportedOn: on, by, owner: 'v-ministerie', ...fields },
        source: inventedSource('declared', name, on),
      },
    ]);
  return [
    ...back('v.terug-1', day(-90), ['v-duinrand-rso', 'RSO Duinrand'], {
      topic: 'koppeltaal',
      text: 'Instellingen kunnen pas aansluiten als hun leverancier twee versies naast elkaar ondersteunt.',
      evidence: 'Vijf van de acht instellingen wachten op dezelfde versie.',
      answerBy: day(-48),
      answer: 'De oude versie blijft een jaar langer geldig.',
      answeredOn: day(-60),
      state: 'aangepast',
    }),
    ...back('v.terug-2', day(-50), ['v-koepel-ouderenzorg', 'Koepel ouderenzorg (verzonnen)'], {
      item: 'v.overdracht-1',
      topic: 'programma-eoverdracht',
      text: 'De bouwtijd valt samen met de jaarwisseling; zorgorganisaties hebben dan geen testers.',
      evidence: 'Vraag aan de leden, oktober.',
      answerBy: day(-8),
      state: 'in behandeling',
    }),
    ...report('v.melding-1', day(-40), {
      about: '/meerjarenagenda/zorg-ict-portfolio/programma/v.beeld-overal',
      text: 'De toelichting zegt op schema, het licht zegt rood.',
      answerBy: day(-26),
      answer: 'Dat klopt: de toelichting is van de eigenaar, het licht volgt uit de oorspronkelijke planning.',
      answeredOn: day(-33),
      state: 'niet gewijzigd',
    }),
    ...report('v.melding-2', day(-20), {
      about: '/geld/regelingen',
      text: 'Van één regeling zie ik geen enkel resultaat.',
      answerBy: day(-6),
      state: 'in behandeling',
    }),
  ];
}
