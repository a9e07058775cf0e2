import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { listed } from '../../../shared/language/formats.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { calendarDate } from '../../../shared/time/when.js';
import { Button } from '../../../shared/ui/button.js';
import { confirm } from '../../../shared/ui/confirm.js';
import { SCOPE_WORDS } from './scope-words.js';
import { TokenView } from './token-fragment.js';
import styles from './token-list.module.css';

const RevokeToken = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      revokedId
    }
  }
`);

interface TokenListProps {
  tokens: readonly FragmentType<typeof TokenView>[];
  onRevoked: () => void;
}

/** Tokens that are valid, each with a way to end it. */
export function TokenList({ tokens, onRevoked }: TokenListProps) {
  const { t } = useLingui();
  const revoke = useAction(RevokeToken);
  const ask = (tokenId: string, name: string) =>
    confirm({
      title: t`Revoke “${name}”?`,
      consequence: t`Whatever uses this token stops working at once, and what it has open is closed. It can’t be taken back; make a new token instead.`,
      action: t`Revoke`,
      onConfirm: async () => {
        if (await revoke({ input: { tokenId } })) onRevoked();
      },
    });
  return (
    <ul className={styles.list}>
      {tokens.map((masked) => {
        const { id, name, scopes, createdAt, lastUsedAt, expiresAt } = readFragment(TokenView, masked);
        return (
          <li key={id} className={styles.token}>
            <div>
              <strong>{name}</strong>
              <span>
                {listed(scopes.map((scope) => (SCOPE_WORDS[scope] ? t(SCOPE_WORDS[scope].label) : scope)))} ·{' '}
                {lastUsedAt ? <Trans>last used <RelativeTime date={lastUsedAt} /></Trans> : <Trans>never used</Trans>} ·{' '}
                {expiresAt ? <Trans>until {calendarDate(expiresAt)}</Trans> : <Trans>until it is revoked</Trans>} · <Trans>made on {calendarDate(createdAt)}</Trans>
              </span>
            </div>
            <Button variant="quiet" onClick={() => ask(id, name)} aria-label={t`Revoke ${name}`}>
              <Trans>Revoke</Trans>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
