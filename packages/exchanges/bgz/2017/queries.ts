/** The searches of the core data set on zib 2017 (STU3): the sections of 2020, and the device requests that only this version knows. */
import type { QueryDefinition } from '../../src/define-exchange.ts';
import { typesOf } from '../../src/organization-types.ts';
import { sections } from '../../src/sections/sections.ts';
import { sectionIds } from '../2020/queries.ts';

const deviceRequests: QueryDefinition = {
  id: 'device-requests',
  section: { nl: 'Hulpmiddelen die nog komen', en: 'Requested devices' },
  interaction: 'search',
  type: 'DeviceRequest',
  params: [
    ['status', 'active'],
    ['_include', 'DeviceRequest:device'],
  ],
  subjectParam: 'patient.identifier',
  category: 'Request',
  zib: ['PlannedMedicalDevice'],
  keptBy: typesOf('hospital', 'generalPractice'),
};

export const queries: readonly QueryDefinition[] = [...sections('STU3', sectionIds), deviceRequests];
