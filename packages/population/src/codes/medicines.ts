/** Medicines by substance (ATC) with the name people read; form codes are those of the G-Standaard unit table. */
export interface Medicine {
  readonly name: string;
  readonly atc: string;
  readonly substance: string;
  readonly form: string;
  readonly formCode: string;
}

const medicine = (name: string, atc: string, substance: string, form = 'stuk', formCode = '245'): Medicine => ({
  name,
  atc,
  substance,
  form,
  formCode,
});

export const medicines = {
  metoprolol: medicine('Metoprolol tablet met verlengde afgifte 50 mg', 'C07AB02', 'metoprolol'),
  lisinopril: medicine('Lisinopril tablet 10 mg', 'C09AA03', 'lisinopril'),
  amlodipine: medicine('Amlodipine tablet 5 mg', 'C08CA01', 'amlodipine'),
  metformin: medicine('Metformine tablet 500 mg', 'A10BA02', 'metformine'),
  gliclazide: medicine('Gliclazide tablet met gereguleerde afgifte 30 mg', 'A10BB09', 'gliclazide'),
  simvastatin: medicine('Simvastatine tablet 40 mg', 'C10AA01', 'simvastatine'),
  apixaban: medicine('Apixaban tablet 5 mg', 'B01AF02', 'apixaban'),
  aspirin: medicine('Acetylsalicylzuur tablet 80 mg', 'B01AC06', 'acetylsalicylzuur'),
  furosemide: medicine('Furosemide tablet 40 mg', 'C03CA01', 'furosemide'),
  salbutamol: medicine('Salbutamol aerosol 100 microgram per dosis', 'R03AC02', 'salbutamol', 'dosis', '207'),
  tiotropium: medicine('Tiotropium inhalatiepoeder 18 microgram', 'R03BB04', 'tiotropium', 'dosis', '207'),
  levothyroxine: medicine('Levothyroxine tablet 75 microgram', 'H03AA01', 'levothyroxine'),
  omeprazole: medicine('Omeprazol capsule 20 mg', 'A02BC01', 'omeprazol'),
  paracetamol: medicine('Paracetamol tablet 500 mg', 'N02BE01', 'paracetamol'),
  citalopram: medicine('Citalopram tablet 20 mg', 'N06AB04', 'citalopram'),
  sumatriptan: medicine('Sumatriptan tablet 50 mg', 'N02CC01', 'sumatriptan'),
  desloratadine: medicine('Desloratadine tablet 5 mg', 'R06AX27', 'desloratadine'),
  alendronate: medicine('Alendroninezuur tablet 10 mg', 'M05BA04', 'alendroninezuur'),
  nitrofurantoin: medicine('Nitrofurantoïne capsule 100 mg', 'J01XE01', 'nitrofurantoïne'),
  amoxicillin: medicine('Amoxicilline capsule 500 mg', 'J01CA04', 'amoxicilline'),
  hydrocortisone: medicine('Hydrocortison crème 10 mg per gram', 'D07AA02', 'hydrocortison', 'gram', '215'),
  acenocoumarol: medicine('Acenocoumarol tablet 1 mg', 'B01AA07', 'acenocoumarol'),
  prednisolone: medicine('Prednisolon tablet 5 mg', 'H02AB06', 'prednisolon'),
  ibuprofen: medicine('Ibuprofen tablet 400 mg', 'M01AE01', 'ibuprofen'),
  digoxin: medicine('Digoxine tablet 0,125 mg', 'C01AA05', 'digoxine'),
  pantoprazole: medicine('Pantoprazol maagsapresistente tablet 40 mg', 'A02BC02', 'pantoprazol'),
} as const satisfies Readonly<Record<string, Medicine>>;
