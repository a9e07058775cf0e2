import { useLingui } from '@lingui/react/macro';
import { useRef, type ReactNode } from 'react';
import { copyLink } from '../../../shared/ui/copy-link.js';
import { showError, showNotice } from '../../../shared/ui/toast.js';
import { PageText } from '../../../shared/passage/page-text.js';
import { PassageBar } from './passage-bar.js';
import { passageHash } from './passage-hash.js';
import { type ChosenWords, MAX_PASSAGE, placeIn, type PlacedWords, wordsIn } from '../../../shared/passage/chosen-words.js';
import { squeezed } from '../../../shared/passage/squeezed-text.js';
import { usePlainText } from '../../../shared/passage/use-plain-text.js';
import { textOfRange } from '../../../shared/passage/text-of-range.js';
import { useSelectedPassage } from './use-selected-passage.js';
import { useShownPassage } from './use-shown-passage.js';

/** As the server takes it (PassageInput). */
export interface ChosenPassage extends PlacedWords {
  articleId: string;
  revisionId: string;
}

interface PassageReaderProps {
  article: { id: string; slug: string; updatedAt: string };
  /** Missing where the reader may not post. */
  onQuote?: ((passage: ChosenPassage) => void) | undefined;
  /** Missing where there is no discussion. */
  onComment?: ((passage: ChosenPassage) => void) | undefined;
  /** Of a draft, whose words are commented on as it is written. */
  onMark?: ((words: ChosenWords) => void) | undefined;
  children: ReactNode;
}

/** An article whose passages can be quoted, commented on and linked to, and which shows the one that its address names. */
export function PassageReader({ article, onQuote, onComment, onMark, children }: PassageReaderProps) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const plainText = usePlainText();
  const selected = useSelectedPassage(place);
  useShownPassage(place, article.updatedAt);
  const short = selected !== null && squeezed(textOfRange(selected.range)).length <= MAX_PASSAGE;
  const body = () => place.current!.querySelector<HTMLElement>('.article-body')!;

  /** The passage as the server knows it. */
  const choose = async (take: (passage: ChosenPassage) => void) => {
    const words = wordsIn(body(), selected!.range);
    const revision = await plainText(article.id).catch((error: unknown) => showError((error as Error).message));
    const placed = revision && placeIn(revision.text, words);
    if (!revision || !placed) return revision === undefined ? undefined : showNotice(t`The article has changed since you opened it. Open it anew to quote this.`);
    if (placed.to - placed.from > MAX_PASSAGE) return showNotice(t`Choose a shorter passage, at most ${MAX_PASSAGE} characters.`);
    take({ articleId: article.id, revisionId: revision.id, ...placed });
  };
  const copyPassage = () => {
    const { text, start } = wordsIn(body(), selected!.range);
    const page = new PageText(body());
    const at = Math.round(start * (page.length / Math.max(page.text.length, 1)));
    void copyLink(`${location.origin}/a/${article.slug}#${passageHash(text.replace(/\s+/g, ' '), at)}`, t`Link to the passage copied.`);
  };
  const comment = onComment ? () => void choose(onComment) : onMark && (() => onMark(wordsIn(body(), selected!.range)));
  return (
    <div ref={place}>
      {children}
      {selected && (
        <PassageBar
          passage={selected}
          onQuote={onQuote && short ? () => void choose(onQuote) : undefined}
          onComment={short ? comment : undefined}
          onCopyLink={copyPassage}
        />
      )}
    </div>
  );
}
