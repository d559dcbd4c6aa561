/** All pages of the agendas, and how a fault is shown. */
import type { PageRequest, WebApp } from '@stelsel/regie';
import { accountPage } from './pages/account-page.tsx';
import { actionPlanPage } from './pages/action-plan-page.tsx';
import { agendaDecisionsPage } from './pages/agenda-decisions-page.tsx';
import { agendaItemPage } from './pages/agenda-item-page.tsx';
import { agendaPage } from './pages/agenda-page.tsx';
import { allDataPage } from './pages/all-data-page.tsx';
import { answersPage } from './pages/answers-page.tsx';
import { anyRecordPage } from './pages/any-record-page.tsx';
import { anyRecordsPage } from './pages/any-records-page.tsx';
import { applicabilityPage } from './pages/applicability-page.tsx';
import { architecturePage } from './pages/architecture-page.tsx';
import { bodiesPage } from './pages/bodies-page.tsx';
import { bookingsPage } from './pages/bookings-page.tsx';
import { bookletPage } from './pages/booklet-page.tsx';
import { bundlePage } from './pages/bundle-page.tsx';
import { capacityPage } from './pages/capacity-page.tsx';
import { changesPage } from './pages/changes-page.tsx';
import { commitmentPage } from './pages/commitment-page.tsx';
import { commitmentsPage } from './pages/commitments-page.tsx';
import { coveragePage } from './pages/coverage-page.tsx';
import { datasetPage } from './pages/dataset-page.tsx';
import { definitionsPage } from './pages/definitions-page.tsx';
import { dictionaryPage } from './pages/dictionary-page.tsx';
import { faultPage } from './pages/fault-page.tsx';
import { feedbackPage } from './pages/feedback-page.tsx';
import { feedbackReportPage } from './pages/feedback-report-page.tsx';
import { formulasPage } from './pages/formulas-page.tsx';
import { guidePage } from './pages/guide-page.tsx';
import { handoverPage } from './pages/handover-page.tsx';
import { handoversPage } from './pages/handovers-page.tsx';
import { homePage } from './pages/home-page.tsx';
import { implementationPage } from './pages/implementation-page.tsx';
import { implementationTopicPage } from './pages/implementation-topic-page.tsx';
import { initiativePage } from './pages/initiative-page.tsx';
import { initiativesPage } from './pages/initiatives-page.tsx';
import { itemAnswersPage } from './pages/item-answers-page.tsx';
import { itemEditPage } from './pages/item-edit-page.tsx';
import { milestonePage } from './pages/milestone-page.tsx';
import { moneyPage } from './pages/money-page.tsx';
import { myYearChoicePage, myYearPage } from './pages/my-year-page.tsx';
import { nationalTopicPage } from './pages/national-topic-page.tsx';
import { obstaclePage } from './pages/obstacle-page.tsx';
import { obstaclesPage } from './pages/obstacles-page.tsx';
import { openDataPage } from './pages/open-data-page.tsx';
import { ownCapacityPage } from './pages/own-capacity-page.tsx';
import { parliamentAnnexPage } from './pages/parliament-annex-page.tsx';
import { partiesPage } from './pages/parties-page.tsx';
import { partyPage } from './pages/party-page.tsx';
import { printedMoneyPage } from './pages/printed-money-page.tsx';
import { programmeMoneyPage } from './pages/programme-money-page.tsx';
import { programmePage } from './pages/programme-page.tsx';
import { proposalsPage } from './pages/proposals-page.tsx';
import { regionArchitecturePage } from './pages/region-architecture-page.tsx';
import { regionPage } from './pages/region-page.tsx';
import { regionalAgendaPage } from './pages/regional-agenda-page.tsx';
import { regionalCommitmentPage } from './pages/regional-commitment-page.tsx';
import { roadmapPage, sectorsPage } from './pages/roadmap-pages.tsx';
import { rowsPage } from './pages/rows-page.tsx';
import { schemeBooksPage } from './pages/scheme-books-page.tsx';
import { schemePage } from './pages/scheme-page.tsx';
import { searchPage } from './pages/search-page.tsx';
import { sectorPage } from './pages/sector-page.tsx';
import { selfScanPage } from './pages/self-scan-page.tsx';
import { signedOutPage } from './pages/signed-out-page.tsx';
import { snapshotsPage } from './pages/snapshots-page.tsx';
import { startRegionPage } from './pages/start-region-page.tsx';
import { supervisionPage } from './pages/supervision-page.tsx';
import { tasksPage } from './pages/tasks-page.tsx';
import { topicPage } from './pages/topic-page.tsx';
import { whatIfPage } from './pages/what-if-page.tsx';
import { wishPage } from './pages/wish-page.tsx';
import { wishesPage } from './pages/wishes-page.tsx';

/** The multi-year agendas, demand and implementation. */
const agendaPages = [
  agendaPage,
  programmePage,
  agendaItemPage,
  answersPage,
  itemAnswersPage,
  itemEditPage,
  milestonePage,
  ownCapacityPage,
  whatIfPage,
  capacityPage,
  coveragePage,
  sectorsPage,
  roadmapPage,
  agendaDecisionsPage,
  myYearChoicePage,
  myYearPage,
  implementationPage,
  implementationTopicPage,
  handoversPage,
  handoverPage,
  wishesPage,
  wishPage,
  bundlePage,
  proposalsPage,
];

/** The regional agenda, architecture and obstacles. */
const regionalPages = [
  regionalAgendaPage,
  guidePage,
  applicabilityPage,
  nationalTopicPage,
  startRegionPage,
  regionPage,
  bookletPage,
  topicPage,
  regionalCommitmentPage,
  sectorPage,
  architecturePage,
  regionArchitecturePage,
  selfScanPage,
  obstaclesPage,
  obstaclePage,
];

export function makeWebApp(assets: PageRequest['assets']): WebApp {
  return {
    assets,
    pages: [
      searchPage,
      definitionsPage,
      changesPage,
      datasetPage,
      rowsPage,
      snapshotsPage,
      dictionaryPage,
      formulasPage,
      openDataPage,
      parliamentAnnexPage,
      commitmentPage,
      commitmentsPage,
      tasksPage,
      bodiesPage,
      partyPage,
      partiesPage,
      initiativePage,
      initiativesPage,
      actionPlanPage,
      printedMoneyPage,
      programmeMoneyPage,
      bookingsPage,
      schemePage,
      schemeBooksPage,
      moneyPage,
      homePage,
      feedbackPage,
      feedbackReportPage,
      allDataPage,
      anyRecordPage,
      anyRecordsPage,
      accountPage,
      supervisionPage,
      signedOutPage,
      ...regionalPages,
      ...agendaPages,
    ],
    renderFault: faultPage,
  };
}
