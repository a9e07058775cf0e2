import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Each lib's rank. A lib knows only those of a lower one; apps, migrations and tests know them all. ARCHITECTURE.md says why. */
export const RANKS = {
  platform: 0,
  'rich-text': 0,
  access: 1,
  audit: 1,
  people: 2,
  'sign-in': 3,
  channels: 3,
  media: 3,
  tags: 3,
  stream: 4,
  blogs: 4,
  ties: 5,
  engagement: 5,
  moderation: 6,
  search: 6,
  feeds: 6,
  welcome: 6,
  insights: 6,
  integrations: 6,
};

/** What a file belongs to: `libs/stream`, `apps/web`, `migrations`, `test` … */
export function roomOf(file) {
  const [first, second] = relative(root, file).split(sep);
  return first === 'libs' || first === 'apps' ? `${first}/${second}` : first;
}

/** The room that an import leads to, or undefined for a package. */
export function roomOfImport(file, specifier) {
  if (specifier.startsWith('.')) return roomOf(resolve(dirname(file), specifier));
  if (!specifier.startsWith('#')) return undefined;
  const [name] = specifier.slice(1).split('/');
  if (name in RANKS) return `libs/${name}`;
  if (name === 'test-support') return 'test';
  return name === 'migrations' ? name : `apps/${name}`;
}

/** Where in the web app a file stands: `features/stream`, `app/routes`, `shared/ui` …; undefined for files outside. */
export function placeInWeb(file) {
  const [first, second] = relative(resolve(root, 'apps/web/src'), file).split(sep);
  return second === undefined || first === '..' ? undefined : `${first}/${second}`;
}

/** The place that an import of the web app leads to, or undefined for what isn't the app's. */
export function placeOfImport(file, specifier) {
  return specifier.startsWith('.') ? placeInWeb(resolve(dirname(file), specifier)) : undefined;
}

/** The rank of a lib's room; undefined for other rooms. */
export function rankOf(room) {
  return room.startsWith('libs/') ? RANKS[room.slice('libs/'.length)] : undefined;
}
