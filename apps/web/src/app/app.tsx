import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { Provider } from 'urql';
import { askToSignIn } from '../features/sign-in/sign-out.js';
import { createClient } from '../shared/graphql/client.js';
import { FrameProvider } from '../shared/graphql/frame-provider.js';
import { cacheShape } from '../shared/graphql/cache-shape.js';
import { direction } from '../shared/language/language.js';
import { styleNonce } from '../shared/ui/style-nonce.js';
import { optimistic } from './cache/optimistic.js';
import { updates } from './cache/updates.js';
import { router } from './router.js';
import { theme } from './theme/theme.js';

const client = createClient({ ...cacheShape, updates, optimistic }, askToSignIn);
const colorScheme = localStorageColorSchemeManager({ key: 'tidings-color-scheme' });

// Where what keeps the page still behind a dialog (react-remove-scroll, by get-nonce) looks for it.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <DirectionProvider initialDirection={direction} detectDirection={false}>
        <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorScheme} getStyleNonce={styleNonce}>
          <Provider value={client}>
            <FrameProvider>
              <RouterProvider router={router} />
            </FrameProvider>
          </Provider>
        </MantineProvider>
      </DirectionProvider>
    </I18nProvider>
  );
}
