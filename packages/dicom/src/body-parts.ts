/** Parts of the body: Body Part Examined of DICOM (CID 4031) as SNOMED CT, with its Dutch name and what people call it. */
import type { Text } from '@stelsel/kernel';

export interface BodyPart {
  /** SNOMED CT. */
  readonly code: string;
  /** Dutch name of the code. */
  readonly display: string;
  readonly words: Text;
}

const part = (code: string, display: string, nl: string, en: string): BodyPart => ({
  code,
  display,
  words: { nl, en },
});

export const bodyParts: Readonly<Record<string, BodyPart>> = {
  ABDOMEN: part('818983003', 'abdomen', 'Buik', 'Belly'),
  ANKLE: part('344001', 'enkel', 'Enkel', 'Ankle'),
  BRAIN: part('12738006', 'hersenen', 'Hersenen', 'Brain'),
  BREAST: part('76752008', 'borst', 'Borst', 'Breast'),
  CHEST: part('51185008', 'thorax', 'Borstkas en longen', 'Chest and lungs'),
  CSPINE: part('122494005', 'cervicale wervelkolom', 'Nek', 'Neck'),
  FOOT: part('56459004', 'voet', 'Voet', 'Foot'),
  HAND: part('85562004', 'hand', 'Hand', 'Hand'),
  HEAD: part('69536005', 'hoofd', 'Hoofd', 'Head'),
  HIP: part('29836001', 'heup', 'Heup', 'Hip'),
  KNEE: part('72696002', 'knie', 'Knie', 'Knee'),
  LSPINE: part('122496007', 'lumbale wervelkolom', 'Onderrug', 'Lower back'),
  PELVIS: part('12921003', 'bekken', 'Bekken', 'Pelvis'),
  SHOULDER: part('16982005', 'schouder', 'Schouder', 'Shoulder'),
  WRIST: part('8205005', 'pols', 'Pols', 'Wrist'),
};
