import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** ParticipatieInMaatschappij. */
export const participationInSociety = answers({
  id: 'ParticipationInSociety',
  name: { nl: 'Meedoen', en: 'Taking part' },
  codes: [snomed('314845004')],
  sensitive: true,
  parts: [
    {
      id: 'network',
      label: { nl: 'Mensen om u heen', en: 'People around you' },
      codes: [snomed('365469004')],
      profile: 'ParticipationInSociety.SocialNetwork',
    },
    {
      id: 'hobby',
      label: { nl: 'Vrije tijd', en: 'Leisure' },
      codes: [snomed('405081003')],
      profile: 'ParticipationInSociety.Hobby',
    },
    {
      id: 'work',
      label: { nl: 'Werk', en: 'Work' },
      codes: [snomed('364703007')],
      profile: 'ParticipationInSociety.WorkSituation',
    },
  ],
});
