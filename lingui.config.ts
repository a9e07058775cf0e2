import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** The languages of the browser app. Messages are ICU's, found in the code by `npm run messages`; one that isn't translated fails the build. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de', 'zh'],
  catalogs: [{ path: 'apps/web/src/locales/{locale}', include: ['apps/web/src'], exclude: ['**/generated/**', '**/explorer/**'] }],
  format: formatter({ lineNumbers: false, explicitIdAsDefault: false }),
  orderBy: 'message',
});
