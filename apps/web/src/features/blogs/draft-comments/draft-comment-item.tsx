import { useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Avatar, PersonFace } from '../../../shared/person/avatar.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import styles from './draft-comments.module.css';

void PersonFace;

export const DraftCommentParts = graphql(`
  fragment DraftCommentParts on DraftComment {
    id
    text
    createdAt
    resolvedAt
    viewerCanResolve
    author {
      id
      handle
      displayName
      ...PersonFace
    }
  }
`);

const ResolveDraftComment = graphql(`
  mutation ResolveDraftComment($commentId: ID!, $resolved: Boolean!) {
    resolveDraftComment(input: { commentId: $commentId, resolved: $resolved }) {
      comment {
        id
        resolvedAt
      }
    }
  }
`);

interface DraftCommentItemProps {
  comment: FragmentType<typeof DraftCommentParts>;
  /** An answer is settled with the comment that it answers. */
  answer?: boolean;
}

/** What somebody said of a draft, with a way to settle it. */
export function DraftCommentItem({ comment, answer = false }: DraftCommentItemProps) {
  const { t } = useLingui();
  const { id, text, createdAt, resolvedAt, viewerCanResolve, author } = readFragment(DraftCommentParts, comment);
  const resolve = useAction(ResolveDraftComment);
  return (
    <>
      <div className={styles.by}>
        {author && <Avatar person={author} size={answer ? 22 : 28} />}
        <span className={styles.who}>
          {author ? (
            <Link to="/@{$handle}" params={{ handle: author.handle }}>
              {author.displayName}
            </Link>
          ) : (
            t`Somebody you can’t see`
          )}
          <RelativeTime date={createdAt} />
        </span>
        {viewerCanResolve && !answer && (
          <ActionButton
            label={resolvedAt ? t`Open again` : t`Settle`}
            icon={resolvedAt ? <IconArrowBackUp /> : <IconCheck />}
            onClick={() => void resolve({ commentId: id, resolved: !resolvedAt })}
          />
        )}
      </div>
      <p className={styles.text} dir="auto">
        {text}
      </p>
    </>
  );
}
