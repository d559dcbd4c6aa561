/** All pages of the agendas, and how a fault is shown. */
import type { PageRequest, WebApp } from '@stelsel/regie';
import { agendaPage } from './pages/agenda-page.tsx';
import { bookingsPage } from './pages/bookings-page.tsx';
import { faultPage } from './pages/fault-page.tsx';
import { homePage } from './pages/home-page.tsx';
import { moneyPage } from './pages/money-page.tsx';
import { printedMoneyPage } from './pages/printed-money-page.tsx';
import { programmeMoneyPage } from './pages/programme-money-page.tsx';
import { schemePage } from './pages/scheme-page.tsx';
import { sectorPage } from './pages/sector-page.tsx';

/** The multi-year agendas and implementation. */
const agendaPages = [agendaPage];

export function makeWebApp(assets: PageRequest['assets']): WebApp {
  return {
    assets,
    pages: [
      printedMoneyPage,
      programmeMoneyPage,
      bookingsPage,
      schemePage,
      moneyPage,
      homePage,
      sectorPage,
      ...agendaPages,
    ],
    renderFault: faultPage,
  };
}
