import './app/theme/mantine.css';
import './app/theme/tokens.css';
import './app/theme/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { loadMessages } from './shared/language/messages.js';

void loadMessages().then(() => createRoot(document.getElementById('root')!).render(<App />));
