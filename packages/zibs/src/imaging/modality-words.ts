/** What people call the machines that make images, by the codes of DICOM (CID 29). */
import type { Text } from '@stelsel/kernel';

export const modalityWords: Readonly<Record<string, Text>> = {
  BMD: { nl: 'Botdichtheidsmeting', en: 'Bone density scan' },
  CR: { nl: 'Röntgenfoto', en: 'X-ray' },
  CT: { nl: 'CT-scan', en: 'CT scan' },
  DX: { nl: 'Röntgenfoto', en: 'X-ray' },
  ECG: { nl: 'Hartfilmpje', en: 'ECG' },
  ES: { nl: 'Kijkonderzoek', en: 'Endoscopy' },
  MG: { nl: 'Borstfoto (mammografie)', en: 'Mammogram' },
  MR: { nl: 'MRI-scan', en: 'MRI scan' },
  NM: { nl: 'Scan met een radioactieve stof', en: 'Nuclear scan' },
  OP: { nl: 'Oogfoto', en: 'Photograph of the eye' },
  PT: { nl: 'PET-scan', en: 'PET scan' },
  RF: { nl: 'Röntgenfilm', en: 'Fluoroscopy' },
  US: { nl: 'Echo', en: 'Ultrasound' },
  XA: { nl: 'Foto van de bloedvaten', en: 'Angiogram' },
};

/** Kinds that take the place of each other: a digital X-ray is an X-ray. */
export function modalityKind(code: string): string {
  return code === 'DX' ? 'CR' : code;
}
