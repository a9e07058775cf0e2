const fetched = new Map<() => Promise<unknown>, Promise<unknown>>();
let asked = 0;

/** The file that couldn’t be fetched, where the browser names it; WebKit doesn’t. */
export function addressIn(error: unknown): string | undefined {
  return /(?:https?:\/\/[^/\s]+)?\/assets\/[^\s'"]+/.exec(String(error))?.[0];
}

const failedStyles = new Set<HTMLLinkElement>();

// Of those that are only on their way somebody else waits to hear.
globalThis.document?.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStyles.add(target);
  },
  true,
);

/** The styles that belong to code are fetched once by what the bundler adds, also where that fails. */
async function fetchStylesAgain(): Promise<void> {
  const failed = [...failedStyles];
  failedStyles.clear();
  await Promise.all(failed.map((link) => new Promise((resolve, reject) => {
    const anew = link.cloneNode() as HTMLLinkElement;
    anew.addEventListener('load', resolve);
    anew.addEventListener('error', reject);
    link.replaceWith(anew);
  })));
}

async function fetchOnce<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (error) {
    const address = addressIn(error);
    await fetchStylesAgain();
    if (!address?.endsWith('.js')) return load();
    return (await import(/* @vite-ignore */ `${address}?again=${(asked += 1)}`)) as Code;
  }
}

/**
 * Fetches code of the app, once; `load` is what imports it, and nothing else. What couldn’t be fetched is asked for again the next time. Chromium and
 * Firefox remember a module that couldn’t be fetched for as long as the page is open (https://github.com/whatwg/html/issues/6768), so that it is then asked for by another address.
 */
export function fetchCode<Code>(load: () => Promise<Code>): Promise<Code> {
  const before = fetched.get(load) as Promise<Code> | undefined;
  if (before) return before;
  const coming = fetchOnce(load);
  fetched.set(load, coming);
  coming.catch(() => fetched.delete(load));
  return coming;
}

/** What helps where code couldn’t be fetched: trying again, or a new page. */
export type Remedy = 'again' | 'reload';

/** @param tried how often it was tried in vain */
export async function remedyFor(error: unknown, tried: number): Promise<Remedy> {
  const answer = await fetch(addressIn(error) ?? import.meta.url, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  // A file that is gone belongs to a version before the hub’s. One that is there, and doesn’t come, needs another that the browser remembers as one that doesn’t.
  return answer?.status === 404 || (answer?.ok && tried > 1) ? 'reload' : 'again';
}
