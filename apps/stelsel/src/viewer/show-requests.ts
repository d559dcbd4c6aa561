/** Questions of people, as `GET requests` tells them, in the words of the page. */
import type { Text } from '@stelsel/kernel';
import type { ShownRequest, ShownRequestStep } from '../../../start/src/viewer/shown-request.ts';
import { dayText, dutchDay } from '../shown/day-text.ts';
import { nameOfPerson } from './viewer-choices.ts';

export interface PersonRequest {
  readonly id: string;
  readonly title: string;
  readonly subject?: string;
  readonly authored: string;
  readonly text: string;
  readonly status: string;
  readonly statusText?: Text;
  readonly steps: readonly ShownRequestStep[];
}

export function showRequest(request: PersonRequest): ShownRequest {
  const { id, title, subject, authored, text, status, statusText, steps } = request;
  const ms = Date.parse(authored);
  return {
    id,
    title,
    ...(subject === undefined ? {} : { person: nameOfPerson(subject) }),
    since: Number.isNaN(ms) ? { nl: '-', en: '-' } : dayText(dutchDay(ms)),
    words: text,
    status: statusText ?? { nl: status, en: status },
    over: steps.length === 0,
    steps,
  };
}
