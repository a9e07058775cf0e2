import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FragmentType } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { AboutWords } from './about-words.js';
import { DraftCommentForm } from './draft-comment-form.js';
import { DraftCommentItem, type DraftCommentParts } from './draft-comment-item.js';
import styles from './draft-comments.module.css';

type Comment = FragmentType<typeof DraftCommentParts> & { id: string; resolvedAt: string | null; passage: { quote: string } | null };

interface DraftCommentThreadProps {
  articleId: string;
  comment: Comment;
  answers: readonly (FragmentType<typeof DraftCommentParts> & { id: string })[];
  /** Whether the words that it is about stand in the text. */
  stands: boolean;
  /** Its words were pressed in the text. */
  chosen: boolean;
  mayAnswer: boolean;
  onShow: () => void;
}

/** A comment on a draft with what was answered. */
export function DraftCommentThread({ articleId, comment, answers, stands, chosen, mayAnswer, onShow }: DraftCommentThreadProps) {
  const { t } = useLingui();
  const place = useRef<HTMLLIElement>(null);
  const [answering, setAnswering] = useState(false);
  useEffect(() => {
    const list = place.current?.closest('aside');
    // Below the text, on a phone, it stays where it is: whoever presses a word there wants to write.
    if (chosen && list && getComputedStyle(list).position === 'sticky') place.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li ref={place} className={styles.comment} data-settled={comment.resolvedAt ? '' : undefined} data-chosen={chosen ? '' : undefined}>
      {comment.passage && <AboutWords words={comment.passage.quote} stand={stands} onShow={onShow} />}
      <DraftCommentItem comment={comment} />
      {answers.length > 0 && (
        <ol className={styles.answers} aria-label={t`Replies`}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <DraftCommentItem comment={answer} answer />
            </li>
          ))}
        </ol>
      )}
      {answering ? (
        <DraftCommentForm articleId={articleId} replyToId={comment.id} onDone={() => setAnswering(false)} />
      ) : (
        mayAnswer && (
          <Button className={styles.answer ?? ''} variant="plain" size="compact-sm" onClick={() => setAnswering(true)}>
            <Trans>Reply</Trans>
          </Button>
        )
      )}
    </li>
  );
}
