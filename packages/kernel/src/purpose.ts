/** Why data is asked (HL7 v3 ActReason, the part the national guides use). */
export const purposes = ['TREAT', 'ETREAT', 'BTG', 'COC', 'PATRQT'] as const;

/**
 * `TREAT` treatment with explicit consent, `COC` with presumed consent (referral), `ETREAT` emergency, `BTG` break the
 * glass with a reason, `PATRQT` the person asks for the own data.
 */
export type Purpose = (typeof purposes)[number];

export const purposeSystem = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
