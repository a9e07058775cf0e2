// Runs before the first paint and before the app. A file of its own, not inline: a strict content security policy refuses inline scripts.

// A reader who chose dark never sees a white flash.
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

// What a browser reads when it first formats a number or a date, tens of milliseconds on a phone, it reads while the app is on its way.
setTimeout(function () {
  new Intl.NumberFormat();
});
