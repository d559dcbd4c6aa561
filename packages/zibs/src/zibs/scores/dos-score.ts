import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';

/** DOSScore: signs of delirium. */
export const dosScore = score({
  id: 'DOSScore',
  name: { nl: 'Kans op verwardheid (DOS)', en: 'Delirium observation (DOS)' },
  codes: [snomed('55681000146102')],
  max: 13,
  meaning: {
    nl: 'Hoe hoger, hoe meer tekenen van plotselinge verwardheid.',
    en: 'The higher, the more signs of delirium.',
  },
  parts: [
    { id: 'dozes', label: { nl: 'Zakt weg', en: 'Dozes off' }, codes: [zibItem('18007006')] },
    { id: 'distracted', label: { nl: 'Is snel afgeleid', en: 'Is easily distracted' }, codes: [zibItem('18007007')] },
    { id: 'attention', label: { nl: 'Heeft aandacht', en: 'Maintains attention' }, codes: [zibItem('18007008')] },
    {
      id: 'unfinished',
      label: { nl: 'Maakt vraag of antwoord niet af', en: 'Does not finish question or answer' },
      codes: [zibItem('18007009')],
    },
    {
      id: 'misfit',
      label: { nl: 'Geeft antwoorden die niet passen', en: 'Gives answers that do not fit' },
      codes: [zibItem('18007010')],
    },
    { id: 'slow', label: { nl: 'Reageert traag', en: 'Reacts slowly' }, codes: [zibItem('18007011')] },
    {
      id: 'elsewhere',
      label: { nl: 'Denkt ergens anders te zijn', en: 'Thinks to be somewhere else' },
      codes: [zibItem('18007012')],
    },
    {
      id: 'day',
      label: { nl: 'Weet welk deel van de dag het is', en: 'Knows which part of the day it is' },
      codes: [zibItem('18007013')],
    },
    {
      id: 'recent',
      label: { nl: 'Weet wat kort geleden gebeurde', en: 'Remembers recent events' },
      codes: [zibItem('18007014')],
    },
    { id: 'restless', label: { nl: 'Is rusteloos', en: 'Is restless' }, codes: [zibItem('18007015')] },
    { id: 'wires', label: { nl: 'Trekt aan draden', en: 'Pulls wires' }, codes: [zibItem('18007016')] },
    {
      id: 'emotional',
      label: { nl: 'Is snel geëmotioneerd', en: 'Is easily emotional' },
      codes: [zibItem('18007017')],
    },
    {
      id: 'hallucinations',
      label: { nl: 'Ziet of hoort wat er niet is', en: 'Has hallucinations' },
      codes: [zibItem('18007018')],
    },
  ],
});
