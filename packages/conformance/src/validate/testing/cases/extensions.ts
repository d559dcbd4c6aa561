/** Extensions: their value, their definition, and where they may stand. */
import { type Case, observation, patient } from '../bodies.ts';
import { url } from '../profiles.ts';

export const extensionsCases: readonly Case[] = [
  {
    expected: 'error VAL-EXTENSION-VALUE Patient.extension[0]',
    wrong: patient({ extension: [{ url: url('note') }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'warning VAL-EXTENSION-UNKNOWN Patient.extension[0]',
    wrong: patient({ extension: [{ url: 'http://elsewhere.example/x', valueString: 'a' }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'error VAL-MODIFIER-UNKNOWN Patient.modifierExtension[0]',
    wrong: patient({ modifierExtension: [{ url: 'http://elsewhere.example/x', valueString: 'a' }] }),
    right: patient({ modifierExtension: [{ url: url('denial'), valueString: 'a' }] }),
  },
  {
    expected: 'error VAL-EXTENSION-MODIFIER Patient.extension[0]',
    wrong: patient({ extension: [{ url: url('denial'), valueString: 'a' }] }),
    right: patient({ modifierExtension: [{ url: url('denial'), valueString: 'a' }] }),
  },
  {
    expected: 'error VAL-EXTENSION-MODIFIER Patient.modifierExtension[0]',
    wrong: patient({ modifierExtension: [{ url: url('note'), valueString: 'a' }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'error VAL-EXTENSION-URL Patient.extension[0].url',
    wrong: patient({ extension: [{ url: 'note', valueString: 'a' }] }),
    right: patient({ extension: [{ url: url('group'), extension: [{ url: 'note', valueString: 'a' }] }] }),
  },
  {
    expected: 'error VAL-EXTENSION-CONTEXT Observation.extension[0]',
    wrong: observation({ extension: [{ url: url('note'), valueString: 'a' }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'error VAL-EXTENSION-CONTEXT Patient.birthDate.extension[0]',
    wrong: patient({ birthDate: '1950-01-01', _birthDate: { extension: [{ url: url('ofName'), valueString: 'a' }] } }),
    right: patient({ name: [{ _family: { extension: [{ url: url('ofName'), valueString: 'a' }] } }] }),
  },
  {
    expected: 'error VAL-EXTENSION-CONTEXT Patient.contact[0].extension[0]',
    wrong: patient({ contact: [{ extension: [{ url: url('ofName'), valueString: 'a' }] }] }),
    right: patient({ contact: [{ name: { _family: { extension: [{ url: url('ofName'), valueString: 'a' }] } } }] }),
  },
  {
    expected: 'error VAL-EXTENSION-CONTEXT Patient.extension[0]',
    wrong: patient({ extension: [{ url: url('inGroup'), valueString: 'a' }] }),
    right: patient({ extension: [{ url: url('group'), extension: [{ url: url('inGroup'), valueString: 'a' }] }] }),
  },
  {
    expected: 'error VAL-EXTENSION-CONTEXT Observation.code.extension[0]',
    wrong: observation({ code: { extension: [{ url: url('ofCategory'), valueString: 'a' }], text: 'c' } }),
    right: observation({ category: [{ extension: [{ url: url('ofCategory'), valueString: 'a' }], text: 'c' }] }),
  },
  {
    expected: 'error VAL-EXTENSION-CONTEXT Patient.name[0].extension[0]',
    wrong: patient({ name: [{ use: 'nickname', extension: [{ url: url('ofOfficial'), valueString: 'a' }] }] }),
    right: patient({ name: [{ use: 'official', extension: [{ url: url('ofOfficial'), valueString: 'a' }] }] }),
  },
];
