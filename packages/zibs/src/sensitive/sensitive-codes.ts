/**
 * Codes of what people keep to themselves: mental health, use of substances, sexual health, unwanted pregnancy, violence. A code
 * system with an order is named by how its codes begin; SNOMED CT has none, so there each code stands by itself and what is not
 * named is shown. Rather one too many than one too few: sensitive means folded, never lost.
 */
export const sensitiveBeginnings: readonly (readonly [system: string, beginnings: RegExp])[] = [
  // ICPC-1: P psychological, W11-W14 contraception, W79 W82 W83 unwanted pregnancy and abortion, X and Y sexual, Z violence.
  [
    'http://hl7.org/fhir/sid/icpc-1-nl',
    /^(P\d|W1[1-4]|W79|W8[23]|X0[78]|X23|X7[0-4]|X9[0-2]|Y0[478]|Y25|Y7[0-2]|Y76|B90|Z1[2356]|Z2[02345])/,
  ],
  [
    'http://hl7.org/fhir/sid/icd-10',
    /^(F\d|O0[4-6]|A5\d|A6[0-4]|B2[0-4]|T74|X[67]\d|X8[0-4]|Y0[5-7]|Z21|Z30|Z64\.0|R45)/,
  ],
  // ATC: psycholeptics and antidepressants, addiction, contraception, potency, HIV.
  ['http://www.whocc.no/atc', /^(N05|N06[ABC]|N07B|G02B|G03A|G04BE|J05A[EFGRJ])/],
];

const snomed = 'http://snomed.info/sct';
const loinc = 'http://loinc.org';

/** `system|code` */
export const sensitiveCodes: ReadonlySet<string> = new Set([
  ...[
    '74732009', // mental disorder
    '35489007', // depression
    '370143000', // major depression
    '197480006', // anxiety disorder
    '371631005', // panic disorder
    '47505003', // post-traumatic stress
    '191736004', // obsessive-compulsive disorder
    '13746004', // bipolar disorder
    '58214004', // schizophrenia
    '69322001', // psychosis
    '406506008', // ADHD
    '35919005', // autism
    '72366004', // eating disorder
    '56882008', // anorexia nervosa
    '78004001', // bulimia
    '33449004', // personality disorder
    '20010003', // borderline personality disorder
    '6471006', // suicidal thoughts
    '7200002', // alcoholism
    '191816009', // drug dependence
    '86406008', // HIV
    '15628003', // gonorrhoea
    '76272004', // syphilis
    '105629000', // chlamydia
    '33839006', // genital herpes
    '266113007', // genital warts
    '57797005', // termination of pregnancy
    '397940009', // victim of child abuse
  ].map((code) => `${snomed}|${code}`),
  ...[
    '21613-5', // chlamydia
    '24111-7', // gonorrhoea
    '56888-1', // HIV
    '2106-3', // pregnancy test
    '2118-8', // pregnancy test
  ].map((code) => `${loinc}|${code}`),
]);
