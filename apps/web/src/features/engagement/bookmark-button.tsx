import { useLingui } from '@lingui/react/macro';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { graphql } from '../../shared/graphql/document.js';
import { usePress } from '../../shared/graphql/use-press.js';
import { ActionButton } from '../../shared/ui/action-button.js';

// Found by codegen under its name; the two documents below share it.
graphql(`
  fragment BookmarkState on Reactable {
    ... on Post {
      id
      viewerBookmarked
    }
    ... on Article {
      id
      viewerBookmarked
    }
  }
`);

const AddBookmark = graphql(`
  mutation AddBookmark($subjectId: ID!) {
    addBookmark(input: { subjectId: $subjectId }) {
      subject {
        ...BookmarkState
      }
    }
  }
`);

const RemoveBookmark = graphql(`
  mutation RemoveBookmark($subjectId: ID!) {
    removeBookmark(input: { subjectId: $subjectId }) {
      subject {
        ...BookmarkState
      }
    }
  }
`);

/** Keeps a post or an article for later. Nobody else sees it. */
export function BookmarkButton({ subject }: { subject: { id: string; viewerBookmarked: boolean } }) {
  const { t } = useLingui();
  const add = usePress(AddBookmark);
  const remove = usePress(RemoveBookmark);
  const kept = subject.viewerBookmarked;
  const change = () => void (kept ? remove({ subjectId: subject.id }, t`The bookmark is still there.`) : add({ subjectId: subject.id }, t`The bookmark wasn’t kept.`));
  return (
    <ActionButton
      label={kept ? t`Remove from bookmarks` : t`Bookmark`}
      icon={kept ? <IconBookmarkFilled /> : <IconBookmark />}
      active={kept}
      data-action="bookmark"
      onClick={change}
    />
  );
}
