import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import type { FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Avatar, type PersonFace } from '../../../shared/person/avatar.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Button } from '../../../shared/ui/button.js';
import { confirm } from '../../../shared/ui/confirm.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { ShareArticle, UnshareArticle } from './article-shares.js';
import styles from './share-dialog.module.css';

export type ArticleRole = 'CO_AUTHOR' | 'COMMENTER';

type Named = FragmentType<typeof PersonFace> & { id: string; handle: string; displayName: string };

const ROLES = ['CO_AUTHOR', 'COMMENTER'] as const;
const roleNames: Record<ArticleRole, MessageDescriptor> = { CO_AUTHOR: msg`Co-author`, COMMENTER: msg`Commenter` };

function Name({ person, note }: { person: Named; note?: string | undefined }) {
  return (
    <>
      <Avatar person={person} size={34} />
      <span className={styles.name}>
        {person.displayName}
        <small>{note ?? <bdi>@{person.handle}</bdi>}</small>
      </span>
    </>
  );
}

export function AuthorRow({ person }: { person: Named & { former: boolean } }) {
  const { t } = useLingui();
  return (
    <li>
      <Name person={person} note={person.former ? t`Has left` : undefined} />
      <span className={styles.role}><Trans>Author</Trans></span>
    </li>
  );
}

interface SharedRowProps {
  articleId: string;
  person: Named;
  role: ArticleRole;
  /** Whether the article is out: then nobody comments on its draft. */
  out: boolean;
  mayChange: boolean;
  isSelf: boolean;
  onLeft: () => void;
}

/** Somebody with whom an article is shared, and what they may do; whoever it is may leave. */
export function SharedRow({ articleId, person, role, out, mayChange, isSelf, onLeft }: SharedRowProps) {
  const { t } = useLingui();
  const share = useAction(ShareArticle);
  const unshare = useAction(UnshareArticle);
  const leave = () =>
    confirm({
      title: t`Leave this article?`,
      consequence: out ? t`You no longer edit it and leave its byline. What you wrote stays.` : t`You no longer see the draft. What you wrote stays.`,
      action: t`Leave`,
      onConfirm: async () => {
        if (await unshare({ articleId, personId: person.id })) onLeft();
      },
    });
  return (
    <li>
      <Name person={person} />
      {mayChange && !out ? (
        <SelectField
          className={styles.select}
          size="xs"
          aria-label={t`What ${person.displayName} may do`}
          value={role}
          choices={ROLES.map((value) => ({ value, label: t(roleNames[value]) }))}
          onChange={(chosen) => void share({ input: { articleId, personId: person.id, role: chosen } })}
        />
      ) : (
        <span className={styles.role}>{t(roleNames[role])}</span>
      )}
      {isSelf && !mayChange && (
        <Button size="compact-sm" variant="quiet" onClick={leave}>
          <Trans>Leave</Trans>
        </Button>
      )}
      {mayChange && (
        <ActionButton label={t`Take it back from ${person.displayName}`} icon={<IconX />} onClick={() => void unshare({ articleId, personId: person.id })} />
      )}
    </li>
  );
}
