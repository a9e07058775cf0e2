import { fileURLToPath, pathToFileURL } from 'node:url';

type FindBrowser = (root: string) => Promise<{ path?: string; why?: string }>;

/** The browser that the specs use, too; the script that finds it is plain JavaScript, as it may run before anything is built. */
export async function findBrowser(): Promise<string> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const script = (await import(pathToFileURL(`${root}scripts/test/find-browser.js`).href)) as { findBrowser: FindBrowser };
  const { path, why } = await script.findBrowser(root);
  if (path === undefined) throw new Error(why);
  return path;
}
