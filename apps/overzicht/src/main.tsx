import './theme/nl-design-system.css';
import '@nl-design-system-candidate/data-badge-css/data-badge.css';
import './theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AppContext, openServices } from './app-context.ts';
import { watchReturn } from './session/watch-return.ts';

const page = document.getElementById('page');
if (page !== null) {
  const services = openServices(window, storageOf(window));
  watchReturn(window, services.session);
  createRoot(page).render(
    <StrictMode>
      <AppContext value={services}>
        <App />
      </AppContext>
    </StrictMode>,
  );
}

/** Some browsers refuse storage altogether; then settings last as long as the page. */
function storageOf(from: Window): Storage | undefined {
  try {
    return from.localStorage;
  } catch {
    return undefined;
  }
}
