import { placeInWeb, placeOfImport, rankOf, roomOf, roomOfImport } from './rooms.js';

/** Why a file may not import this, or undefined if it may. */
export function objection(file, specifier) {
  const from = roomOf(file);
  if (from === 'apps/web') {
    const why = webObjection(placeInWeb(file), placeOfImport(file, specifier));
    if (why !== undefined) return why;
  }
  const to = roomOfImport(file, specifier);
  if (to === undefined || to === from) return undefined;
  const isSpec = /\.spec\.ts$|\/testing\//.test(file);
  if (to === 'test') return isSpec || from === 'bench' ? undefined : 'Only specs import test support.';
  if (to.startsWith('libs/') && specifier.startsWith('.')) return `Import ${to} by its name, #${to.slice('libs/'.length)}.`;

  const rank = rankOf(from);
  if (from.startsWith('libs/')) {
    if (rank === undefined) return `${from} has no rank: give it one in scripts/lint/rooms.js.`;
    if (isSpec && to === 'migrations') return undefined;
    const other = rankOf(to);
    if (other === undefined) return `A lib doesn't import ${to}.`;
    if (other >= rank) return `${from} (rank ${rank}) may import libs of a lower rank only, not ${to} (rank ${other}).`;
  }
  if (from === 'migrations' && !to.startsWith('libs/')) return 'Migrations import libs alone.';
  if (from === 'apps/web' && to !== 'libs/rich-text') return 'The web app shares libs/rich-text with the server, and nothing else.';
  return undefined;
}

/** Of two places in the web app. */
function webObjection(from, to) {
  const isComposed = from !== to && /^(?:features|app)\//.test(to ?? '');
  return isComposed && /^(?:features|shared)\//.test(from ?? '') ? `${from} imports shared alone, not ${to}: pages of app compose features.` : undefined;
}

/** Who may import whom: see the ranks in rooms.js. */
export const ranksRule = {
  meta: { type: 'problem', schema: [], messages: { rank: '{{why}}' } },
  create(context) {
    const check = (node) => {
      if (node.source === null || typeof node.source?.value !== 'string') return;
      const why = objection(context.filename, node.source.value);
      if (why !== undefined) context.report({ node: node.source, messageId: 'rank', data: { why } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
