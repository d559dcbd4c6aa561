import '@nl-design-system-candidate/button-react/style.css';
import '@nl-design-system-candidate/heading-react/style.css';
import '@nl-design-system-candidate/number-badge-react/style.css';
import '@nl-design-system-candidate/paragraph-react/style.css';
import '@nl-design-system-candidate/skip-link-react/style.css';
import './theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const page = document.getElementById('page');
if (page !== null) {
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
