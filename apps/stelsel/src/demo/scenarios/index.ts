import { agendasFedByTheNetwork } from './agendas-fed-by-the-network.ts';
import { citizenAtTheSite } from './citizen-at-the-site.ts';
import { citizenCorrectsTheRecord } from './citizen-corrects-the-record.ts';
import { citizenReadsOwnDataAndLog } from './citizen-reads-own-data-and-log.ts';
import { consentStory } from './consent-story.ts';
import { consentWithdrawn } from './consent-withdrawn.ts';
import { everyExchangeAnswers } from './every-exchange-answers.ts';
import { everyTaskGoesRound } from './every-task-goes-round.ts';
import { gpGetsTheMergedBgz } from './gp-gets-the-merged-bgz.ts';
import { killedDuringWrites } from './killed-during-writes.ts';
import { mailWithoutHealth } from './mail-without-health.ts';
import { newOrganizationJoins } from './new-organization-joins.ts';
import { nobodyKnowsThePerson } from './nobody-knows-the-person.ts';
import { parentsAndATeenager } from './parents-and-a-teenager.ts';
import { queryWiderThanExchange } from './query-wider-than-exchange.ts';
import { roleWithoutRight } from './role-without-right.ts';
import type { Scenario } from './scenario.ts';
import { sourcesInTrouble } from './sources-in-trouble.ts';
import { stolenToken } from './stolen-token.ts';
import { storyOfAHandover } from './story-of-a-handover.ts';
import { storyOfAPhysioReferral } from './story-of-a-physio-referral.ts';
import { storyOfAProposal } from './story-of-a-proposal.ts';
import { storyOfAnEarlierScan } from './story-of-an-earlier-scan.ts';
import { storyOfAnEvening } from './story-of-an-evening.ts';
import { storyOfCarePlanning } from './story-of-care-planning.ts';
import { storyOfMedicationInAnEmergency } from './story-of-medication-in-an-emergency.ts';
import { storyOfTickingOff } from './story-of-ticking-off.ts';
import { twoFhirVersions } from './two-fhir-versions.ts';
import { withoutConsentNothingShows } from './without-consent-nothing-shows.ts';

/** Every promise of the region, in the order in which they tell one story. */
export const scenarios: readonly Scenario[] = [
  gpGetsTheMergedBgz,
  twoFhirVersions,
  everyExchangeAnswers,
  everyTaskGoesRound,
  storyOfAPhysioReferral,
  storyOfAnEarlierScan,
  storyOfAHandover,
  storyOfAnEvening,
  storyOfTickingOff,
  storyOfCarePlanning,
  storyOfAProposal,
  withoutConsentNothingShows,
  nobodyKnowsThePerson,
  sourcesInTrouble,
  roleWithoutRight,
  queryWiderThanExchange,
  stolenToken,
  citizenReadsOwnDataAndLog,
  citizenAtTheSite,
  citizenCorrectsTheRecord,
  parentsAndATeenager,
  mailWithoutHealth,
  consentWithdrawn,
  storyOfMedicationInAnEmergency,
  agendasFedByTheNetwork,
  killedDuringWrites,
  newOrganizationJoins,
  consentStory,
];
