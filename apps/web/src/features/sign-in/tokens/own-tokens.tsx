import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { TokenForm, type WantedToken } from './token-form.js';
import { TokenView } from './token-fragment.js';
import { TokenList } from './token-list.js';
import styles from './own-tokens.module.css';

const CreateToken = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      secret
      token {
        id
        ...TokenView
      }
    }
  }
`);

interface OwnTokensProps {
  tokens: readonly FragmentType<typeof TokenView>[];
  /** What a new one can be for. */
  scopes: readonly string[];
  onChanged: () => void;
}

/** One's own tokens, and a way to make one. */
export function OwnTokens({ tokens, scopes, onChanged }: OwnTokensProps) {
  const { t } = useLingui();
  const create = useAction(CreateToken);
  const make = async (input: WantedToken) => {
    const data = await create({ input });
    if (data) onChanged();
    return data?.createToken.secret;
  };
  return (
    <div className={styles.page}>
      <p className={styles.about}><Trans>With a token, a program of yours can do in Tidings what you can. Most people need none.</Trans></p>
      <Button onClick={() => openDialog({ title: t`A new token`, body: <TokenForm scopes={scopes} make={make} /> })}><Trans>New token</Trans></Button>
      {tokens.length > 0 ? <TokenList tokens={tokens} onRevoked={onChanged} /> : <p className={styles.about}><Trans>You have no tokens.</Trans></p>}
    </div>
  );
}
