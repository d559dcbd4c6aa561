/** All pages of the agendas, and how a fault is shown. */
import type { PageRequest, WebApp } from '@stelsel/regie';
import { faultPage } from './pages/fault-page.tsx';
import { homePage } from './pages/home-page.tsx';
import { sectorPage } from './pages/sector-page.tsx';

export function makeWebApp(assets: PageRequest['assets']): WebApp {
  return { assets, pages: [homePage, sectorPage], renderFault: faultPage };
}
