import { constants } from 'node:zlib';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { directImports } from './build/direct-imports.js';
import { firstLoad } from './build/first-load.js';
import { minifyFirst } from './build/minify-first.js';
import { partsOfHome } from './build/first-pages/pages.js';
import { firstPagesFile } from './build/first-pages/plugin.js';
import { wordsFirst } from './build/first-pages/words-first.js';

/** Where the gateway answers while the app is developed with `vite apps/web`; a build doesn't use it. */
const gateway = 'http://localhost:3000';

/** twitter-text brings core-js for browsers of ten years ago, a third of its size, which replaces parts of the language in today's. */
const withoutPolyfills: Plugin = {
  name: 'without-polyfills',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('core-js/modules/') ? '\0no-polyfill' : undefined),
  load: (id) => (id === '\0no-polyfill' ? 'export {};' : undefined),
};

export default defineConfig({
  root: import.meta.dirname,
  // The gateway puts the number used once of each answer in its place (apps/gateway/src/web/page.ts).
  html: { cspNonce: '{{nonce}}' },
  plugins: [
    withoutPolyfills,
    directImports(),
    react(),
    // A message that has no translation fails the build.
    lingui({ failOnMissing: true, failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    wordsFirst(partsOfHome),
    minifyFirst(),
    firstPagesFile(),
    // Files to be served as they are, which the gateway then need not compress. Brotli's best quality: 2 % less than the one before, of what everybody fetches first.
    compression({
      include: /\.(?:html|js|json|css|svg|ttf)$/,
      threshold: 200,
      algorithms: ['gzip', defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })],
    }),
  ],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Browsers that the app runs in know it by themselves.
    // Code that comes later is fetched without what it imports being named ahead, but for styles: a module that couldn't be fetched is remembered as such by the page,
    // and of what is imported by others there is no other address to ask (shared/code/fetch-code.ts).
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed, { hostType }) => (hostType === 'js' ? needed.filter((file) => file.endsWith('.css')) : needed) },
    // The explorer's editor is large; it is a page of its own.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: { app: 'apps/web/index.html', explorer: 'apps/web/explorer.html' },
      output: { codeSplitting: { groups: firstLoad() } },
    },
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: { '/graphql': { target: gateway, ws: true }, '/auth': gateway, '/demo-idp': gateway, '/exports': gateway },
  },
});
