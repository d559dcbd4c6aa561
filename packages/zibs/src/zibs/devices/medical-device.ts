import { deviceUse } from '../../builders/device-use.ts';

/** MedischHulpmiddel: a device or implant that someone uses, also the aids that belong to what someone can do. */
export const medicalDevice = deviceUse({
  id: 'MedicalDevice',
  name: { nl: 'Hulpmiddelen en implantaten', en: 'Devices and implants' },
  profiles: [
    'nl-core-MedicalDevice',
    'nl-core-AbilityToPerformMouthcareActivities.Prosthesis',
    'nl-core-HearingFunction.HearingAid',
    'nl-core-VisualFunction.VisualAid',
    'nl-core-Wound.Drain',
    'zib-MedicalDevice',
    'zib-AbilityToPerformMouthcareActivities-MedicalDevice',
    'zib-BladderFunction-UrineCatheter',
    'zib-HearingFunction-HearingAid',
    'zib-Respiration-AdministeredOxygen-AdministrationDevice',
    'zib-VisualFunction-VisualAid',
    'zib-Wound-MedicalDevice',
  ],
  reads: () => true,
});
