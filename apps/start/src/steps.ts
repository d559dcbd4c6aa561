/** The eight steps of asking and the checks of others, in words, and which check belongs under which step. */
import type { Text } from '@stelsel/kernel';
import type { Check } from './journey.ts';

interface StepWords {
  readonly id: string;
  readonly title: Text;
  readonly explanation: Text;
}

export const steps: readonly StepWords[] = [
  {
    id: 'pseudonyms',
    title: { nl: 'Het BSN wordt een schuilnaam', en: 'The BSN becomes an alias' },
    explanation: {
      nl: 'De index krijgt nooit een BSN te zien. Ook de dienst die de schuilnaam maakt, weet niet om wie het gaat.',
      en: 'The index never sees a BSN. Nor does the service that makes the alias know whom it concerns.',
    },
  },
  {
    id: 'localization',
    title: { nl: 'Waar zijn gegevens?', en: 'Where are data kept?' },
    explanation: {
      nl: 'De index zegt alleen welke organisaties iets hebben. Zonder toestemming noemt de index een organisatie niet.',
      en: 'The index only says which organisations hold something. Without consent it does not name an organisation.',
    },
  },
  {
    id: 'addressing',
    title: { nl: 'Wat is hun adres?', en: 'What is their address?' },
    explanation: {
      nl: 'Het adresboek geeft het digitale adres van elke organisatie.',
      en: 'The directory gives the digital address of each organisation.',
    },
  },
  {
    id: 'authentication',
    title: { nl: 'Wie vraagt dit?', en: 'Who is asking?' },
    explanation: {
      nl: 'Organisatie en zorgverlener bewijzen wie zij zijn. Elke bron geeft een toegangsbewijs dat alleen zij kunnen gebruiken.',
      en: 'Organisation and professional prove who they are. Each source issues a token that only they can use.',
    },
  },
  {
    id: 'ask',
    title: { nl: 'De bronnen krijgen de vraag', en: 'The sources get the question' },
    explanation: {
      nl: 'Elke bron controleert zelf: klopt het bewijs, mag dit, vindt de burger het goed? Pas dan gaat er iets weg.',
      en: 'Each source checks for itself: is the proof right, is it allowed, does the citizen agree? Only then does anything leave.',
    },
  },
  {
    id: 'read',
    title: { nl: 'De gegevens worden gelezen', en: 'The data are read' },
    explanation: {
      nl: 'Er valt niets weg. Wat niet te lezen is, wordt zo getoond.',
      en: 'Nothing is dropped. What cannot be read is shown as such.',
    },
  },
  {
    id: 'merge',
    title: { nl: 'Dezelfde feiten komen bij elkaar', en: 'The same facts come together' },
    explanation: {
      nl: 'Elke bron blijft zichtbaar. Waar bronnen verschillen, staat dat erbij.',
      en: 'Every source stays visible. Where sources differ, it says so.',
    },
  },
  {
    id: 'answer',
    title: { nl: 'Het antwoord is klaar', en: 'The answer is ready' },
    explanation: {
      nl: 'Eén antwoord, met van elke bron hoe het ging.',
      en: 'One answer, with how each source did.',
    },
  },
];

const guardWords: Readonly<Record<string, Text>> = {
  token: { nl: 'Toegangsbewijs gecontroleerd', en: 'Token checked' },
  match: { nl: 'Vraag past precies bij de uitwisseling', en: 'Question fits the exchange exactly' },
  relation: { nl: 'Behandelrelatie gecontroleerd', en: 'Treatment relation checked' },
  right: { nl: 'Recht van de rol gecontroleerd', en: 'Right of the role checked' },
  consent: { nl: 'Toestemming gecontroleerd', en: 'Consent checked' },
  fetch: { nl: 'Gegevens opgehaald', en: 'Data fetched' },
  filter: { nl: 'Alleen wat mag, gaat weg', en: 'Only what is allowed leaves' },
  log: { nl: 'Vastgelegd in het logboek', en: 'Written in the log' },
};

const parties: Readonly<Record<string, Text>> = {
  pseudonyms: { nl: 'Pseudoniemendienst', en: 'Pseudonym service' },
  index: { nl: 'Index', en: 'Index' },
  directory: { nl: 'Adresboek', en: 'Directory' },
  consent: { nl: 'Toestemmingsregister', en: 'Consent register' },
  issuer: { nl: 'Uitgever van bewijzen', en: 'Issuer of credentials' },
};

/** What a check is called; an unknown one keeps its own word. */
export function checkWords(check: Check): Text {
  const [name = check.step] = check.step.split(':');
  return guardWords[name] ?? steps.find(({ id }) => id === name)?.title ?? { nl: name, en: name };
}

/** Who did a check: a national service, or an organisation by its number. */
export function partyOf(party: string): { readonly name?: Text; readonly ura?: string } {
  const [kind = party, ura] = party.split(':');
  return ura === undefined ? { name: parties[kind] ?? { nl: kind, en: kind } } : { ura };
}

const stepOfParty: Readonly<Record<string, string>> = {
  pseudonyms: 'pseudonyms',
  index: 'localization',
  consent: 'localization',
  directory: 'addressing',
  issuer: 'authentication',
  node: 'ask',
};

/** Under which of the eight steps a check is shown. */
export function stepOf(check: Check): string {
  const [kind = ''] = check.party.split(':');
  const [step = ''] = check.step.split(':');
  return kind === 'network' && steps.some(({ id }) => id === step) ? step : (stepOfParty[kind] ?? 'ask');
}

/** Which generic function a check used. */
export function functionOf(check: Check): string | undefined {
  const [kind = ''] = check.party.split(':');
  const [step = ''] = check.step.split(':');
  if (kind === 'node') {
    return guardFunction[step];
  }
  return partyFunction[kind] ?? guardFunction[step];
}

const guardFunction: Readonly<Record<string, string>> = {
  token: 'authentication',
  authentication: 'authentication',
  relation: 'authorization',
  right: 'authorization',
  consent: 'consent',
  pseudonyms: 'identification',
  localization: 'localization',
  addressing: 'addressing',
};
const partyFunction: Readonly<Record<string, string>> = {
  index: 'localization',
  directory: 'addressing',
  consent: 'consent',
  pseudonyms: 'identification',
  issuer: 'authentication',
};
