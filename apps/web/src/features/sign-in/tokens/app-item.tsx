import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { calendarDate } from '../../../shared/time/when.js';
import { Button } from '../../../shared/ui/button.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { TokenForm, type WantedToken } from './token-form.js';
import { TokenView } from './token-fragment.js';
import { TokenList } from './token-list.js';
import styles from './app-item.module.css';

void TokenView;

export const AppView = graphql(`
  fragment AppView on RegisteredApp {
    id
    name
    createdAt
    createdBy
    tokens {
      id
      ...TokenView
    }
  }
`);

const CreateAppToken = graphql(`
  mutation CreateAppToken($input: CreateAppTokenInput!) {
    createAppToken(input: $input) {
      secret
      token {
        id
        ...TokenView
      }
    }
  }
`);

/** An app with its tokens. */
export function AppItem({ app: masked, onChanged }: { app: FragmentType<typeof AppView>; onChanged: () => void }) {
  const { t } = useLingui();
  const create = useAction(CreateAppToken);
  const { id: appId, name, createdAt, createdBy, tokens } = readFragment(AppView, masked);
  const make = async (wanted: WantedToken) => {
    const data = await create({ input: { appId, ...wanted } });
    if (data) onChanged();
    return data?.createAppToken.secret;
  };
  return (
    <section className={styles.app} aria-label={name}>
      <header>
        <div>
          <h2>{name}</h2>
          <p>{createdBy ? <Trans>Registered by {createdBy} on {calendarDate(createdAt)}</Trans> : <Trans>Registered on the hub’s machine on {calendarDate(createdAt)}</Trans>}</p>
        </div>
        <Button variant="quiet" onClick={() => openDialog({ title: t`A new token for ${name}`, body: <TokenForm app={name} scopes={['read', 'write']} make={make} /> })}>
          <Trans>New token</Trans>
        </Button>
      </header>
      {tokens.length > 0 ? <TokenList tokens={tokens} onRevoked={onChanged} /> : <p className={styles.none}><Trans>It has no token, so it does nothing.</Trans></p>}
    </section>
  );
}
