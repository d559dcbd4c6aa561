/** Which page stands at which address. Each page is loaded when it is needed. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { paths } from './paths.ts';

export interface Route {
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
  /** Whether somebody must be signed in. */
  readonly person: boolean;
  /** Without navigation: one thing at a time. */
  readonly alone?: boolean;
}

const loads: (() => Promise<ComponentType>)[] = [];

const page = (load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> => {
  loads.push(load);
  return lazy(async () => ({ default: await load() }));
};

export const routes: readonly Route[] = [
  {
    path: paths.start,
    person: false,
    alone: true,
    page: page(async () => (await import('./pages/start-page.tsx')).StartPage),
  },
  {
    path: paths.ended,
    person: false,
    alone: true,
    page: page(async () => (await import('./pages/ended-page.tsx')).EndedPage),
  },
  {
    path: paths.shared,
    person: false,
    alone: true,
    page: page(async () => (await import('./pages/shared-page.tsx')).SharedPage),
  },
  {
    path: paths.welcome,
    person: true,
    alone: true,
    page: page(async () => (await import('./pages/welcome-page.tsx')).WelcomePage),
  },
  {
    path: paths.collecting,
    person: true,
    page: page(async () => (await import('./pages/collecting-page.tsx')).CollectingPage),
  },
  {
    path: paths.overview,
    person: true,
    page: page(async () => (await import('./pages/overview-page.tsx')).OverviewPage),
  },
  {
    path: paths.timeline,
    person: true,
    page: page(async () => (await import('./pages/timeline-page.tsx')).TimelinePage),
  },
  { path: paths.kinds, person: true, page: page(async () => (await import('./pages/kinds-page.tsx')).KindsPage) },
  {
    path: paths.section(':slug'),
    person: true,
    page: page(async () => (await import('./pages/section-page.tsx')).SectionPage),
  },
  {
    path: '/mijn/gegeven/:key',
    person: true,
    page: page(async () => (await import('./pages/item-page.tsx')).ItemPage),
  },
  {
    path: '/mijn/reeks/:key',
    person: true,
    page: page(async () => (await import('./pages/series-page.tsx')).SeriesPage),
  },
  {
    path: '/mijn/beelden/:key',
    person: true,
    page: page(async () => (await import('./pages/images-page.tsx')).ImagesPage),
  },
  { path: paths.log, person: true, page: page(async () => (await import('./pages/log-page.tsx')).LogPage) },
  {
    path: '/mijn/inzage/:key',
    person: true,
    page: page(async () => (await import('./pages/visit-page.tsx')).VisitPage),
  },
  { path: paths.choices, person: true, page: page(async () => (await import('./pages/choices-page.tsx')).ChoicesPage) },
  {
    path: paths.choiceHistory,
    person: true,
    page: page(async () => (await import('./pages/choice-history-page.tsx')).ChoiceHistoryPage),
  },
  { path: paths.act, person: true, page: page(async () => (await import('./pages/act-page.tsx')).ActPage) },
  {
    path: paths.messages,
    person: true,
    page: page(async () => (await import('./pages/messages-page.tsx')).MessagesPage),
  },
  { path: paths.measure, person: true, page: page(async () => (await import('./pages/measure-page.tsx')).MeasurePage) },
  { path: paths.people, person: true, page: page(async () => (await import('./pages/people-page.tsx')).PeoplePage) },
  {
    path: paths.settings,
    person: false,
    page: page(async () => (await import('./pages/settings-page.tsx')).SettingsPage),
  },
  { path: paths.more, person: true, page: page(async () => (await import('./pages/more-page.tsx')).MorePage) },
];

/** Fetches every page while nothing else is asked, so that they stand without a network too. */
export async function fetchPages(): Promise<void> {
  for (const load of loads) {
    await load().catch(() => undefined);
  }
}
