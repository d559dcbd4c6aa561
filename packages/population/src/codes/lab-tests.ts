/** Laboratory tests with the range of the region's laboratory and what healthy people have. */
export interface LabTest {
  readonly name: string;
  readonly loinc: string;
  readonly display: string;
  readonly unit: string;
  readonly unitText: string;
  readonly low: number;
  readonly high: number;
  /** Mean and deviation of people without the disease. */
  readonly mean: number;
  readonly deviation: number;
  readonly decimals: number;
}

type Row = [string, string, string, string, string, number, number, number, number, number];

const test = (...row: Row): LabTest => {
  const [name, loinc, display, unit, unitText, low, high, mean, deviation, decimals] = row;
  return { name, loinc, display, unit, unitText, low, high, mean, deviation, decimals };
};

export const labTests = {
  hba1c: test(
    'HbA1c',
    '59261-8',
    'Hemoglobin A1c/Hemoglobin.total in Blood by IFCC',
    'mmol/mol',
    'mmol/mol',
    20,
    42,
    36,
    3,
    0,
  ),
  glucose: test(
    'Glucose',
    '14749-6',
    'Glucose [Moles/volume] in Serum or Plasma',
    'mmol/L',
    'mmol/l',
    4,
    6.1,
    5.2,
    0.4,
    1,
  ),
  creatinine: test(
    'Kreatinine',
    '14682-9',
    'Creatinine [Moles/volume] in Serum or Plasma',
    'umol/L',
    'µmol/l',
    50,
    100,
    76,
    11,
    0,
  ),
  egfr: test(
    'Nierfunctie (eGFR)',
    '62238-1',
    'GFR/1.73 sq M.predicted by CKD-EPI',
    'mL/min/{1.73_m2}',
    'ml/min/1,73 m²',
    60,
    150,
    92,
    11,
    0,
  ),
  potassium: test(
    'Kalium',
    '2823-3',
    'Potassium [Moles/volume] in Serum or Plasma',
    'mmol/L',
    'mmol/l',
    3.5,
    5,
    4.2,
    0.3,
    1,
  ),
  sodium: test(
    'Natrium',
    '2951-2',
    'Sodium [Moles/volume] in Serum or Plasma',
    'mmol/L',
    'mmol/l',
    135,
    145,
    140,
    2,
    0,
  ),
  hemoglobin: test(
    'Hemoglobine',
    '59260-0',
    'Hemoglobin [Moles/volume] in Blood',
    'mmol/L',
    'mmol/l',
    7.5,
    11,
    9,
    0.7,
    1,
  ),
  ldl: test(
    'LDL-cholesterol',
    '22748-8',
    'Cholesterol in LDL [Moles/volume] in Serum or Plasma',
    'mmol/L',
    'mmol/l',
    0,
    3,
    2.6,
    0.6,
    1,
  ),
  tsh: test('TSH', '11580-8', 'Thyrotropin [Units/volume] in Serum or Plasma', 'mU/L', 'mU/l', 0.4, 4, 1.9, 0.8, 2),
  crp: test('CRP', '1988-5', 'C reactive protein [Mass/volume] in Serum or Plasma', 'mg/L', 'mg/l', 0, 10, 3, 2, 0),
  ntProBnp: test(
    'NT-proBNP',
    '33762-6',
    'Natriuretic peptide.B prohormone N-Terminal',
    'ng/L',
    'ng/l',
    0,
    125,
    70,
    25,
    0,
  ),
  inr: test('INR', '6301-6', 'INR in Platelet poor plasma by Coagulation assay', '{INR}', 'INR', 0.8, 1.2, 1, 0.1, 1),
} as const satisfies Readonly<Record<string, LabTest>>;
