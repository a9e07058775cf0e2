import './app/theme/mantine.css';
import './app/theme/tokens.css';
import './app/theme/global.css';
import './app/theme/forced-colors.css';
import { startTransition } from 'react';
import { App } from './app/app.js';
import { router } from './app/router.js';
import { loadMessages } from './shared/language/messages.js';

async function begin(): Promise<void> {
  await loadMessages();
  // Before anything is drawn: a page that the router finds afterwards is drawn at once, and not in parts.
  await router.load();
  // Here, as what draws pages takes a phone as long to begin as all else before it: a task each holds it for half as long.
  const { createRoot } = await import('react-dom/client');
  const root = createRoot(document.getElementById('root')!);
  // As a transition, React works in parts: a slow phone can scroll in between.
  startTransition(() => root.render(<App />));
}

void begin();
