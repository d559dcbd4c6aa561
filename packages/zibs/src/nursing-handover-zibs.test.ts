/** What nurses hand over: every care information model they use has a reader, for sources of zib 2017 and of zib 2020. */
import { describe, expect, it } from 'vitest';
import { recordOf } from './every-zib.test-support.ts';
import { zibById } from './registry.ts';
import { viewOf } from './view-of.ts';

const source = { ura: '90000001', name: 'Ziekenhuis De Linde' };

/** By the Dutch name of the model. Language, nationality and marital status are details of the patient. */
const handedOver: Readonly<Record<string, string>> = {
  Patient: 'Patient',
  BurgerlijkeStaat: 'Patient',
  Nationaliteit: 'Patient',
  Taalvaardigheid: 'Patient',
  Contactpersoon: 'ContactPerson',
  Zorgverlener: 'HealthProfessional',
  Zorgaanbieder: 'HealthcareProvider',
  ZorgTeam: 'CareTeam',
  ZorgEpisode: 'EpisodeOfCare',
  Contact: 'Encounter',
  JuridischeStatus: 'LegalSituation-LegalStatus',
  JuridischeVertegenwoordiging: 'LegalSituation-Representation',
  Wilsverklaring: 'AdvanceDirective',
  BehandelAanwijzing: 'TreatmentDirective2',
  VrijheidsbeperkendeInterventie: 'FreedomRestrictingIntervention',
  Probleem: 'Problem',
  Alert: 'Alert',
  AllergieIntolerantie: 'AllergyIntolerance',
  Vaccinatie: 'Vaccination',
  MedischHulpmiddel: 'MedicalDevice',
  Infuus: 'Infusion',
  Sondesysteem: 'FeedingTubeSystem',
  Verrichting: 'Procedure',
  Voedingsadvies: 'NutritionAdvice',
  Medicatieafspraak: 'MedicationAgreement',
  Toedieningsafspraak: 'AdministrationAgreement',
  Medicatiegebruik: 'MedicationUse2',
  MedicatieToediening: 'MedicationAdministration2',
  Levensovertuiging: 'LifeStance',
  Opleiding: 'Education',
  Woonsituatie: 'LivingSituation',
  Gezinssituatie: 'FamilySituation',
  GezinssituatieKind: 'FamilySituationChild',
  ParticipatieInMaatschappij: 'ParticipationInSociety',
  HulpVanAnderen: 'HelpFromOthers',
  Ziektebeleving: 'IllnessPerception',
  AlcoholGebruik: 'AlcoholUse',
  DrugsGebruik: 'DrugUse',
  TabakGebruik: 'TobaccoUse',
  Zwangerschap: 'Pregnancy',
  Blaasfunctie: 'BladderFunction',
  Darmfunctie: 'BowelFunction',
  Stoma: 'Stoma',
  FunctieHoren: 'HearingFunction',
  FunctieZien: 'VisualFunction',
  FunctioneleOfMentaleStatus: 'FunctionalOrMentalStatus',
  Mobiliteit: 'Mobility',
  VermogenTotDrinken: 'AbilityToDrink',
  VermogenTotEten: 'AbilityToEat',
  VermogenTotMondverzorging: 'AbilityToPerformMouthcareActivities',
  VermogenTotToiletgang: 'AbilityToUseToilet',
  VermogenTotUiterlijkeVerzorging: 'AbilityToGroom',
  VermogenTotVerpleegtechnischeHandelingen: 'AbilityToPerformNursingActivities',
  VermogenTotZelfstandigMedicatiegebruik: 'AbilityToManageMedication',
  VermogenTotZichKleden: 'AbilityToDressOneself',
  VermogenTotZichWassen: 'AbilityToWashOneself',
  OntwikkelingKind: 'DevelopmentChild',
  VoedingspatroonZuigeling: 'FeedingPatternInfant',
  Wond: 'Wound',
  DecubitusWond: 'PressureUlcer',
  Brandwond: 'Burnwound',
  Huidaandoening: 'SkinDisorder',
  Ademhaling: 'Respiration',
  Bloeddruk: 'BloodPressure',
  Hartfrequentie: 'HeartRate',
  Polsfrequentie: 'PulseRate',
  Lichaamstemperatuur: 'BodyTemperature',
  O2Saturatie: 'O2Saturation',
  Lichaamsgewicht: 'BodyWeight',
  Lichaamslengte: 'BodyHeight',
  Schedelomvang: 'HeadCircumference',
  Vochtbalans: 'FluidBalance',
  PijnScore: 'PainScore',
  BarthelIndex: 'BarthelADLIndex',
  DOSScore: 'DOSScore',
  GlasgowComaScale: 'GlasgowComaScale',
  MUSTScore: 'MUSTScore',
  SNAQScore: 'SNAQScore',
  'SNAQ65+Score': 'SNAQ65plusScore',
  SNAQrcScore: 'SNAQrcScore',
  StrongKidsScore: 'StrongKidsScore',
  ComfortScore: 'ComfortScale',
  FLACCpijnScore: 'FLACCpainScale',
  ChecklistPijnGedrag: 'ChecklistPainBehavior',
  AlgemeneMeting: 'GeneralMeasurement',
  VerpleegkundigeInterventie: 'NursingIntervention',
  Behandeldoel: 'TreatmentObjective',
  UitkomstVanZorg: 'OutcomeOfCare',
  TekstUitslag: 'TextResult',
};

describe('every model that nurses hand over', () => {
  it.each(Object.entries(handedOver))('%s is read as %s in both versions', (_, id) => {
    const zib = zibById(id);
    expect(zib).toBeDefined();
    for (const fhir of ['R4', 'STU3'] as const) {
      const view = viewOf(zib === undefined ? { resourceType: 'Basic' } : recordOf(zib), {
        source,
        person: 'person-1',
        fhir,
      });
      expect([fhir, view.zib, view.title === '']).toEqual([fhir, id, false]);
    }
  });
});
