/** What a person should know, without health detail: made of what stands in the registers, kept nowhere. */
import { regimeAt } from '@stelsel/authentication';
import type { Message } from '../api/acts.ts';
import type { ChoiceByOther, PendingChoice } from '../api/choices.ts';
import type { OwnLogView } from '../api/log.ts';
import type { Share } from '../api/sharing.ts';
import type { Person } from '../person.ts';
import type { SentLetter } from './correspondence.ts';

export interface MessageInput {
  readonly person: Person;
  readonly persons: readonly Person[];
  readonly log: Pick<OwnLogView, 'visits'> | undefined;
  readonly byOthers: readonly ChoiceByOther[];
  readonly letters: readonly SentLetter[];
  readonly pending: readonly PendingChoice[];
  readonly shares: readonly Share[];
  readonly nowMs: number;
}

/** Both parent and child hear of a change of rules this long before. */
const birthdayMonths = 3;

export function messagesOf(input: MessageInput): readonly Message[] {
  return [
    ...emergencies(input),
    ...changedChoices(input),
    ...waitingChoices(input),
    ...answers(input),
    ...openings(input),
    ...birthdays(input),
  ].toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function emergencies({ log }: MessageInput): readonly Message[] {
  return (log?.visits ?? [])
    .filter(({ emergency, outcome }) => emergency && outcome === 'shown')
    .map(({ key, at, who }) => ({
      key: `emergency ${key}`,
      kind: 'emergency-access',
      at,
      text: {
        nl: `${who.organization} heeft bij spoed uw gegevens bekeken.`,
        en: `${who.organization} looked at your data in an emergency.`,
      },
      page: '/mijn/inzage',
    }));
}

function changedChoices({ byOthers }: MessageInput): readonly Message[] {
  return byOthers.map(({ key, at, by }) => {
    const day = (locale: string): string =>
      new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' });
    return {
      key: `choice ${key}`,
      kind: 'choice-changed',
      at,
      text: {
        nl: `${by} heeft op ${day('nl-NL')} uw keuze veranderd. Klopt dit?`,
        en: `${by} changed your choice on ${day('en-GB')}. Is this right?`,
      },
      page: '/mijn/keuzes',
    };
  });
}

/** What waits for an answer of this person: of a parent about a child, or of the child about what a parent said. */
function waitingChoices({ pending }: MessageInput): readonly Message[] {
  return pending
    .filter(({ next }) => next !== 'wait')
    .map(({ key, at, next, askedBy }) => ({
      key: `together ${key} ${next}`,
      kind: 'confirm-choice',
      at,
      text:
        next === 'finish'
          ? {
              nl: 'Een ouder vindt uw keuze goed. U kunt haar afmaken.',
              en: 'A parent agrees with your choice. You can finish it.',
            }
          : {
              nl: `${askedBy} vraagt of u een keuze goedvindt.`,
              en: `${askedBy} asks whether you agree with a choice.`,
            },
      page: '/mijn/keuzes',
    }));
}

function answers({ letters }: MessageInput): readonly Message[] {
  return letters
    .filter(({ state }) => state === 'done' || state === 'rejected')
    .map(({ key, to, atMs, answeredAtMs = atMs }) => ({
      key: `answer ${key}`,
      kind: 'answer',
      at: new Date(answeredAtMs).toISOString(),
      text: { nl: `${to} heeft uw bericht beantwoord.`, en: `${to} answered your message.` },
      page: '/mijn/berichten',
    }));
}

function openings({ shares }: MessageInput): readonly Message[] {
  return shares.flatMap(({ key, label, opened }) =>
    opened.map(({ at, recipient }) => ({
      key: `share ${key} ${at}`,
      kind: 'share-opened' as const,
      at,
      text: { nl: `${recipient} opende uw link "${label}".`, en: `${recipient} opened your link "${label}".` },
      page: '/mijn/delen',
    })),
  );
}

/** Before 12 and before 16, to parent and child alike. */
function birthdays({ persons, nowMs }: MessageInput): readonly Message[] {
  return persons.flatMap((person) => {
    if (person.birthDate === '' || person.relation === 'mandate' || person.relation === 'guardian') {
      return [];
    }
    const { regime, endsOn } = regimeAt(person.birthDate, nowMs);
    const told = endsOn === undefined ? undefined : monthsBefore(endsOn, birthdayMonths);
    if (endsOn === undefined || told === undefined || told > new Date(nowMs).toISOString().slice(0, 10)) {
      return [];
    }
    const text = birthdayText(person, regime, endsOn);
    return text === undefined
      ? []
      : [
          {
            key: `birthday ${person.key}`,
            kind: 'birthday' as const,
            at: `${told}T00:00:00Z`,
            text,
            page: '/mijn/personen',
          },
        ];
  });
}

function birthdayText(person: Person, regime: Person['regime'], endsOn: string): Message['text'] | undefined {
  const day = new Date(`${endsOn}T12:00:00Z`).toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const whose = person.relation === 'self' ? 'U wordt' : `${person.name} wordt`;
  const who = person.relation === 'self' ? 'You turn' : `${person.name} turns`;
  switch (regime) {
    case 'under-12':
      return {
        nl: `${whose} op ${day} 12 jaar. Vanaf dan beslist het kind mee wie er meekijkt.`,
        en: `${who} 12 on ${endsOn}. From then on the child decides too who looks along.`,
      };
    case '12-15':
      return {
        nl: `${whose} op ${day} 16 jaar. Vanaf dan kijken ouders niet meer mee.`,
        en: `${who} 16 on ${endsOn}. From then on parents do not look along any more.`,
      };
    case '16-17':
    case 'adult':
      return undefined;
    default:
      return regime satisfies never;
  }
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
