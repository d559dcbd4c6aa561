/** Invented reports of readers: one was answered, one waits. */
import type { PastStatement } from '../records/ports.ts';
import { feedback } from '../types/feedback.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { timeline } from './timeline.ts';

export function inventReports({ options }: Country): readonly PastStatement[] {
  const day = (days: number): string => dayFromNow(options.nowMs, days);
  const report = (code: string, on: string, fields: Readonly<Record<string, unknown>>) =>
    timeline(feedback, code, [
      { on, fields: { receivedOn: on, ...fields }, source: inventedSource('declared', 'een lezer', on) },
    ]);
  return [
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
