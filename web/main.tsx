import './ui/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startLanguage } from './i18n/i18n';
import { wantedLanguage } from './ui/chosen-language';
import { applyLargePrint } from './ui/large-print';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

applyLargePrint();
await startLanguage(wantedLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
