import { defineFaults } from '@stelsel/kernel';

export const fault = defineFaults({
  'POP-PEOPLE': {
    kind: 'incorrect',
    nl: 'Het aantal mensen is een geheel getal van 0 tot en met {max}.',
    en: 'The number of people is a whole number from 0 to {max}.',
  },
  'POP-SEED': {
    kind: 'incorrect',
    nl: 'Een seed is een geheel getal van 0 tot en met 4294967295.',
    en: 'A seed is a whole number from 0 to 4294967295.',
  },
});
