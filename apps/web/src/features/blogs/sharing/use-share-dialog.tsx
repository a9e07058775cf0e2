import { useLingui } from '@lingui/react/macro';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { useSelf } from '../../../shared/graphql/frame.js';
import { closeDialog, openDialog } from '../../../shared/ui/open-dialogs.js';

const ShareDialog = lazyPart(() => import('./share-dialog.js'));

interface Shareable {
  id: string;
  viewerCanPublish: boolean;
  coAuthors: readonly { id: string }[];
  commenters: readonly { id: string }[];
}

/** Opens the dialog with whom an article is shared; undefined for those whom that is no business of. */
export function useShareDialog(article: Shareable, onLeft: () => void): (() => void) | undefined {
  const { t } = useLingui();
  const self = useSelf();
  const isShared = [...article.coAuthors, ...article.commenters].some(({ id }) => id === self?.id);
  if (!self || (!article.viewerCanPublish && !isShared)) return undefined;
  const left = () => {
    closeDialog();
    onLeft();
  };
  return () =>
    openDialog({
      title: article.viewerCanPublish ? t`Share` : t`Shared with`,
      body: <ShareDialog articleId={article.id} viewerId={self.id} onLeft={left} />,
    });
}
