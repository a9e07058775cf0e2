import babel from '@lingui/cli/api/extractors/babel';
import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';
import { serverExtractor } from './scripts/messages/server-extractor.js';

/**
 * The languages of the browser app. Messages are ICU's, found in the code by `npm run messages`; one that isn't translated fails the build.
 * Those of the server's refusals are a catalog of their own, which the app fetches when it meets the first.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de', 'zh'],
  catalogs: [
    { path: 'apps/web/src/locales/{locale}', include: ['apps/web/src'], exclude: ['**/generated/**', '**/explorer/**'] },
    // The importers speak to who runs them at a terminal, in English.
    { path: 'apps/web/src/locales/refusals/{locale}', include: ['libs', 'apps/gateway/src'], exclude: ['libs/integrations/**'] },
  ],
  extractors: [serverExtractor, babel],
  format: formatter({ lineNumbers: false, explicitIdAsDefault: false }),
  orderBy: 'message',
});
