import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconCheck, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Avatar, PersonFace } from '../../../shared/person/avatar.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { fullDate } from '../../../shared/time/when.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { EditDraftCommentForm } from './edit-draft-comment-form.js';
import styles from './draft-comments.module.css';

void PersonFace;

export const DraftCommentParts = graphql(`
  fragment DraftCommentParts on DraftComment {
    id
    text
    createdAt
    editedAt
    resolvedAt
    viewerCanEdit
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
  const { id, text, createdAt, editedAt, resolvedAt, viewerCanEdit, viewerCanResolve, author } = readFragment(DraftCommentParts, comment);
  const resolve = useAction(ResolveDraftComment);
  const [editing, setEditing] = useState(false);
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
          <span className={styles.when}>
            <RelativeTime date={createdAt} />
            {editedAt && <> · <span title={fullDate(editedAt)}><Trans>edited</Trans></span></>}
          </span>
        </span>
        <span className={styles.tools}>
          {viewerCanEdit && !editing && <ActionButton label={t`Edit`} icon={<IconPencil />} onClick={() => setEditing(true)} />}
          {viewerCanResolve && !answer && (
            <ActionButton
              label={resolvedAt ? t`Open again` : t`Settle`}
              icon={resolvedAt ? <IconArrowBackUp /> : <IconCheck />}
              onClick={() => void resolve({ commentId: id, resolved: !resolvedAt })}
            />
          )}
        </span>
      </div>
      {editing ? (
        <EditDraftCommentForm id={id} text={text} onDone={() => setEditing(false)} />
      ) : (
        <p className={styles.text} dir="auto">
          {text}
        </p>
      )}
    </>
  );
}
