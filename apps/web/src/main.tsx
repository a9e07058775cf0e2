import './app/theme/mantine.css';
import './app/theme/tokens.css';
import './app/theme/global.css';
import './app/theme/forced-colors.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { loadMessages } from './shared/language/messages.js';

const root = createRoot(document.getElementById('root')!);

// As a transition, React works in parts: a slow phone can scroll in between.
void loadMessages().then(() => startTransition(() => root.render(<App />)));
