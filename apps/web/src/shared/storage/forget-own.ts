/** How the keys begin under which this browser keeps what is somebody’s own; what is the browser’s, as the language, stays when they leave. */
export const OWN = { unsaved: 'tidings-unsaved:', searches: 'tidings-searches-', jumps: 'tidings-jumps-' } as const;

/** Takes away what this tab and this browser keep of whoever was here. */
export function forgetOwn(): void {
  try {
    sessionStorage.clear();
    for (const key of Object.keys(localStorage)) if (Object.values(OWN).some((beginning) => key.startsWith(beginning))) localStorage.removeItem(key);
  } catch {
    // Storage is switched off: nothing was kept.
  }
}
