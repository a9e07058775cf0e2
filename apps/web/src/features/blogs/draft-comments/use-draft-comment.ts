import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useOnceKey } from '../../../shared/graphql/once-key.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { type ChosenWords, MAX_PASSAGE, placeIn } from '../../../shared/passage/chosen-words.js';
import { usePlainText } from '../../../shared/passage/use-plain-text.js';

const CommentOnDraft = graphql(`
  mutation CommentOnDraft($input: CommentOnDraftInput!) {
    commentOnDraft(input: $input) {
      comment {
        id
        replyTo {
          id
          resolvedAt
        }
      }
    }
  }
`);

interface Subject {
  about?: ChosenWords | undefined;
  replyToId?: string | undefined;
}

/** Says something of a draft. Words that it is about are looked for in the text as it was saved last. */
export function useDraftComment(articleId: string, { about, replyToId }: Subject) {
  const { t } = useLingui();
  const comment = useAction(CommentOnDraft);
  const plainText = usePlainText();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const key = useOnceKey();

  async function passageOf(words: ChosenWords) {
    const revision = await plainText(articleId);
    const placed = revision && placeIn(revision.text, words);
    if (!placed) throw new Error(t`These words aren’t in the text as it was saved last. Choose them anew.`);
    if (placed.quote.length > MAX_PASSAGE) throw new Error(t`Choose a shorter passage, at most ${MAX_PASSAGE} characters.`);
    return { quote: placed.quote, from: placed.from };
  }

  async function send(text: string): Promise<boolean> {
    setSending(true);
    setRefusal(undefined);
    try {
      const passage = about ? await passageOf(about) : null;
      const input = { articleId, text, passage, replyToId: replyToId ?? null };
      const done = await comment({ input: { ...input, idempotencyKey: key.for(input) } }, {
        onError: (_code, error) => {
          setRefusal(refusalOf(error)?.message);
          return Boolean(refusalOf(error));
        },
      });
      if (done) key.taken();
      return done !== null;
    } catch (error) {
      setRefusal((error as Error).message);
      return false;
    } finally {
      setSending(false);
    }
  }
  return { send, sending, refusal };
}
