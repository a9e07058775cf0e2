import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { DraftCommentForm } from '../../features/blogs/draft-comments/draft-comment-form.js';
import { DraftComments } from '../../features/blogs/draft-comments/draft-comments.js';
import type { ChosenWords } from '../../shared/passage/chosen-words.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { Beside } from '../shell/beside.js';

interface DraftFrameProps {
  articleId: string;
  /** @param commentOn begins a comment on words of the text */
  children: (commentOn: (words: ChosenWords) => void) => ReactNode;
}

/** A draft, as it is read or written, with what is said of it at its side. */
export function DraftFrame({ articleId, children }: DraftFrameProps) {
  const { t } = useLingui();
  const [about, setAbout] = useState<ChosenWords>();
  const beside = useMediaQuery('(min-width: 1000px)', false, { getInitialValueInEffect: false });
  const commentOn = (words: ChosenWords) => {
    // Where the comments are far below the text, one stays with the text.
    if (beside) setAbout(words);
    else openDialog({ title: t`Comment on a passage`, body: <DraftCommentForm articleId={articleId} about={words} onDone={closeDialog} /> });
  };
  return <Beside aside={<DraftComments articleId={articleId} about={about} onSaid={() => setAbout(undefined)} />}>{children(commentOn)}</Beside>;
}
