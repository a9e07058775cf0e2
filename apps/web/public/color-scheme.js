// Runs before the first paint, so that a reader who chose dark never sees a white flash. A file of its own, not inline:
// a strict content security policy refuses inline scripts.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('tidings-color-scheme');
  } catch {
    // Storage is switched off: follow the system.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
