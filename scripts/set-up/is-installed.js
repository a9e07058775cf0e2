import { existsSync, readFileSync } from 'node:fs';

/**
 * Whether node_modules holds what the lock file names. npm itself writes down what it has installed, as its last step,
 * so this is also right after an `npm install` by hand, and false after one that was broken off.
 */
export function isInstalled(root) {
  const wanted = packagesIn(new URL('package-lock.json', root));
  const present = packagesIn(new URL('node_modules/.package-lock.json', root));
  if (wanted === undefined || present === undefined || !existsSync(new URL('node_modules/.bin/node', root))) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    // Optional packages for other systems are named by the lock file and never installed here.
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
