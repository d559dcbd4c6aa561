/**
 * What is asked: the building blocks of the medication process, and beside them what prescribing and supplying need
 * (Lab2Zorg A064, CiO A065). The whole list is the medication overview; an asker may narrow it to a period or a treatment.
 */
export const process = [
  'medication-agreements',
  'dosing-schedules',
  'dispense-requests',
  'administration-agreements',
  'dispenses',
  'medication-use',
  'administrations',
] as const;

export const beside = ['allergies', 'contra-indications', 'medication-laboratory', 'body-weight'] as const;

/** What a nurse or carer needs to give medication: not what was ordered from whom, nor results. */
export const toAdminister = [
  'medication-agreements',
  'dosing-schedules',
  'administration-agreements',
  'administrations',
  'medication-use',
  'allergies',
] as const;
