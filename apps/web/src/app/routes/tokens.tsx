import { useLingui } from '@lingui/react/macro';
import { OwnTokens } from '../../features/sign-in/tokens/own-tokens.js';
import { TokenView } from '../../features/sign-in/tokens/token-fragment.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { SettingsPage } from '../settings/settings-page.js';

void [FrameParts, TokenView];

const TokensPageQuery = graphql(`
  query TokensPage($withFrame: Boolean!) {
    viewer {
      scopesToGive
      tokens {
        id
        ...TokenView
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** The programs that act as oneself. */
export function TokensPage() {
  const { t } = useLingui();
  const { data, error, retry } = usePage(TokensPageQuery, {});
  return (
    <SettingsPage title={t`Tokens`}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {data && <OwnTokens tokens={data.viewer.tokens} scopes={data.viewer.scopesToGive} onChanged={retry} />}
    </SettingsPage>
  );
}
