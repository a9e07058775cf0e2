import { useLingui } from '@lingui/react/macro';
import { IconUsersGroup } from '@tabler/icons-react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const ListsForm = lazyPart(() => import('./lists-form.js'));
const FeedForm = lazyPart(() => import('./feed-form.js'));

/** Puts somebody on one's own lists, or takes them off. */
export function ListsButton({ person }: { person: { id: string; displayName: string } }) {
  const { t } = useLingui();
  const open = () => openDialog({ title: t`${person.displayName} on your lists`, size: 420, body: <ListsForm personId={person.id} onNew={makeOne} /> });
  // Back to the lists, where the new one is ticked.
  const makeOne = () => openDialog({ title: t`New list of people`, size: 520, body: <FeedForm kind="LIST" begunWith={person} onDone={open} /> });
  return <ActionButton label={t`${person.displayName} on your lists`} icon={<IconUsersGroup />} onClick={open} />;
}
