import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DocumentNode, print } from 'graphql';
import { formatDocument } from 'urql';
import type { Plugin, Rolldown } from 'vite';
import * as generated from '../../src/shared/graphql/generated/graphql.js';
import { type FirstPage, firstPages, partsOfHome } from './pages.js';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const documents = generated as unknown as Record<string, DocumentNode>;
const early = new URL('../../public/early.js', import.meta.url);

/**
 * Tells the gateway, in dist/web/.first-pages.json, what each page asks first and which files it needs, so that it can put the answer into
 * the document and name the files in its head (docs/decisions/0019-first-answer-in-the-document.md). The name begins with a dot: it isn't served.
 *
 * In the document itself, the app's script runs as soon as it is there, while the answer may be still on its way.
 */
export function firstPagesFile(): Plugin {
  return {
    name: 'first-pages-file',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const pages = firstPages.map((page) => ({ ...asked(page), files: page.route ? filesOf(chunkOf(bundle, `app/${page.route}`), bundle) : [] }));
      const catalogs = Object.fromEntries(chunksOf(bundle).flatMap((chunk) => (/\/locales\/(\w+)\.po$/.exec(chunk.facadeModuleId ?? '') ?? []).slice(1).map((language) => [language, `/${chunk.fileName}`])));
      const messages: Record<string, string> = {};
      for (const [language, file] of Object.entries(catalogs)) {
        const source = await messagesOfHome(bundle, file);
        const name = hashed(`assets/messages-${language}`, 'json', source);
        this.emitFile({ type: 'asset', fileName: name, source });
        messages[language] = `/${name}`;
      }
      this.emitFile({ type: 'asset', fileName: '.first-pages.json', source: JSON.stringify({ catalogs, messages, pages }, null, 1) });

      const document = bundle['index.html'];
      if (document?.type !== 'asset') return;
      const script = readFileSync(early, 'utf8');
      const name = hashed('assets/early', 'js', script);
      this.emitFile({ type: 'asset', fileName: name, source: script });
      const told = `<meta name="first-messages" content="${JSON.stringify(messages).replaceAll('"', '&quot;')}">`;
      document.source = scriptLast(String(document.source)).replace('/early.js', `/${name}`).replace('</head>', `${told}\n  </head>`);
    },
  };
}

function hashed(name: string, ending: string, source: string): string {
  return `${name}-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.${ending}`;
}

/** Of a catalog, what the first load and the parts of Home say: Home needs no more of it. */
async function messagesOfHome(bundle: Bundle, catalog: string): Promise<string> {
  const code = chunksOf(bundle).find(({ fileName }) => `/${fileName}` === catalog)!.code;
  const { messages } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { messages: Record<string, unknown> };
  const speaking = new Set([entryOf(bundle), ...partsOfHome.map((part) => chunkOf(bundle, part))].flatMap((chunk) => [...withImports(chunk, bundle)]));
  const said = [...speaking].map((chunk) => chunk.code).join('\n');
  return JSON.stringify(Object.fromEntries(Object.entries(messages).filter(([id]) => said.includes(`id:\`${id}\``) || said.includes(`id:"${id}"`))));
}

function entryOf(bundle: Bundle): Chunk {
  return chunksOf(bundle).find(({ isEntry, name }) => isEntry && name === 'app')!;
}

/** The operation, as the app sends it: with the names of all types, which its cache asks for. */
function asked({ path, unless, operation, variables }: FirstPage) {
  const document = documents[`${operation}Document`];
  if (!document) throw new Error(`apps/web/build/first-pages/pages.ts names the operation ${operation}, which is no longer there.`);
  return { path, unless, operation, variables, query: print(formatDocument(document)) };
}

function chunksOf(bundle: Bundle): Chunk[] {
  return Object.values(bundle).filter((output) => output.type === 'chunk');
}

function chunkOf(bundle: Bundle, file: string): Chunk {
  const chunk = chunksOf(bundle).find(({ moduleIds }) => moduleIds.some((id) => id.replace(/\.tsx?$/, '').endsWith(`/src/${file}`)));
  if (!chunk) throw new Error(`apps/web/build/first-pages/pages.ts names ${file}, which isn't there.`);
  return chunk;
}

/** Scripts and styles that a chunk needs besides those of the first load. */
function filesOf(chunk: Chunk, bundle: Bundle): string[] {
  const first = withImports(entryOf(bundle), bundle);
  const added = [...withImports(chunk, bundle)].filter((each) => !first.has(each));
  return [...new Set(added.flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]))].map((name) => `/${name}`);
}

function withImports(chunk: Chunk, bundle: Bundle, reached = new Set<Chunk>()): Set<Chunk> {
  reached.add(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk' && !reached.has(imported)) withImports(imported, bundle, reached);
  }
  return reached;
}

/** The app's script after the element that it fills, where it need not wait for the rest of the document. */
function scriptLast(html: string): string {
  const [tag, source] = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/.exec(html) ?? [];
  if (!tag || !source) throw new Error('The built page has no script.');
  const nonce = / nonce="[^"]*"/.exec(tag)?.[0] ?? '';
  return html
    .replace(tag, `<link rel="modulepreload" crossorigin href="${source}"${nonce}>`)
    .replace('<div id="root"></div>', `<div id="root"></div>\n    ${tag.replace('<script ', '<script async ')}`);
}
