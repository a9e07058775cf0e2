import { useLingui } from '@lingui/react/macro';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { ArticleMenuParts } from '../article-menu.js';
import { useShareDialog } from './use-share-dialog.js';

/** At what isn't out yet: lets others in, or says who else is. */
export function ShareButton({ article, onLeft }: { article: FragmentType<typeof ArticleMenuParts>; onLeft: () => void }) {
  const { t } = useLingui();
  const parts = readFragment(ArticleMenuParts, article);
  const open = useShareDialog(parts, onLeft);
  return (
    open && (
      <Button variant="quiet" onClick={open}>
        {parts.viewerCanPublish ? t`Share` : t`Shared`}
      </Button>
    )
  );
}
