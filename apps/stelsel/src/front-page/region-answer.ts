import type { Clock } from '@stelsel/kernel';
import { region } from '@stelsel/population';
import type { GenericFunction, RegionAnswer } from '../../../start/src/api.ts';
import type { RegionFile } from '../demo/region-file.ts';
import { type Askers, demoPeople } from './askers.ts';

type FunctionText = Omit<GenericFunction, 'baseUrl'> & { readonly path: string };

/** The six functions in one sentence each, with where they run. */
const functions: readonly FunctionText[] = [
  {
    id: 'identification',
    path: 'identification',
    name: { nl: 'Identificatie', en: 'Identification' },
    sentence: {
      nl: 'Wie is wie? Elke persoon, zorgverlener en organisatie heeft één nummer.',
      en: 'Who is who? Every person, professional and organisation has one number.',
    },
  },
  {
    id: 'authentication',
    path: 'issuer',
    name: { nl: 'Authenticatie', en: 'Authentication' },
    sentence: {
      nl: 'Wie vraagt er? Iedereen laat een bewijs zien dat niet te kopiëren is.',
      en: 'Who asks? Everybody shows a proof that cannot be copied.',
    },
  },
  {
    id: 'consent',
    path: 'consent',
    name: { nl: 'Toestemming', en: 'Consent' },
    sentence: {
      nl: 'Wat wilt u delen? U kiest één keer, en iedereen houdt zich eraan.',
      en: 'What do you share? You choose once, and everybody obeys.',
    },
  },
  {
    id: 'authorization',
    path: 'consent',
    name: { nl: 'Autorisatie', en: 'Authorization' },
    sentence: {
      nl: 'Wie mag wat zien? De regels staan op papier en gelden overal hetzelfde.',
      en: 'Who may see what? The rules are written down and are the same everywhere.',
    },
  },
  {
    id: 'localization',
    path: 'index',
    name: { nl: 'Lokalisatie', en: 'Localization' },
    sentence: {
      nl: 'Waar zijn gegevens? De index weet wie iets heeft, maar niet wat en niet van wie.',
      en: 'Where is data? The index knows who holds something, not what and not about whom.',
    },
  },
  {
    id: 'addressing',
    path: 'directory',
    name: { nl: 'Adressering', en: 'Addressing' },
    sentence: {
      nl: 'Hoe bereik ik een organisatie? Het adresboek houdt zichzelf bij.',
      en: 'How do I reach an organisation? The directory keeps itself up to date.',
    },
  },
];

/** Everything the front page shows before a question is asked. */
export function regionAnswer(file: RegionFile, askers: Askers, clock: Clock): RegionAnswer {
  const national = file.issuer.replace(/\/issuer$/, '');
  return {
    organizations: region.organizations.map(({ ura, name, type, typeName, place, x, y, process }) => ({
      ura,
      name,
      type,
      typeName,
      place,
      x,
      y,
      process,
    })),
    functions: functions.map(({ path, ...words }) => ({ ...words, baseUrl: `${national}/${path}` })),
    people: demoPeople(clock.nowMs()),
    askers: askers.list,
    sites: { citizen: file.overzicht, professional: '/zorgverlener', regional: file.regie, ministry: file.regie },
  };
}
