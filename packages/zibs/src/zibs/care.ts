/** What is done and agreed, from a visit to a plan. */
import type { Zib } from '../zib.ts';
import { appointment } from './care/appointment.ts';
import { carePlan } from './care/care-plan.ts';
import { composition } from './care/composition.ts';
import { encounter } from './care/encounter.ts';
import { episodeOfCare } from './care/episode-of-care.ts';
import { freedomRestrictingIntervention } from './care/freedom-restricting-intervention.ts';
import { helpFromOthers } from './care/help-from-others.ts';
import { nursingIntervention } from './care/nursing-intervention.ts';
import { nutritionAdvice } from './care/nutrition-advice.ts';
import { outcomeOfCare } from './care/outcome-of-care.ts';
import { plannedProcedure } from './care/planned-procedure.ts';
import { plannedVaccination } from './care/planned-vaccination.ts';
import { procedure } from './care/procedure.ts';
import { soapLine } from './care/soap-line.ts';
import { soapReport } from './care/soap-report.ts';
import { treatmentObjective } from './care/treatment-objective.ts';
import { vaccination } from './care/vaccination.ts';

/** The narrower stands first. */
export const care: readonly Zib[] = [
  vaccination,
  plannedVaccination,
  nutritionAdvice,
  freedomRestrictingIntervention,
  procedure,
  plannedProcedure,
  helpFromOthers,
  nursingIntervention,
  carePlan,
  treatmentObjective,
  outcomeOfCare,
  episodeOfCare,
  encounter,
  appointment,
  soapReport,
  composition,
  soapLine,
];
