import { useLingui } from '@lingui/react/macro';
import { useRef, type ReactNode } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { messageOf } from '../../../shared/graphql/errors.js';
import { showError, showNotice } from '../../../shared/ui/toast.js';
import { PageText } from './page-text.js';
import { PassageBar } from './passage-bar.js';
import { passageHash } from './passage-hash.js';
import { nearest, squeezed, SqueezedText } from './squeezed-text.js';
import { textOfRange } from './text-of-range.js';
import { useSelectedPassage } from './use-selected-passage.js';
import { useShownPassage } from './use-shown-passage.js';

const TextToQuote = graphql(`
  query TextToQuote($id: ID!) {
    node(id: $id) {
      __typename
      ... on Article {
        id
        revision {
          id
          text
        }
      }
    }
  }
`);

/** As the server takes it (PassageInput). */
export interface ChosenPassage {
  articleId: string;
  revisionId: string;
  from: number;
  to: number;
  quote: string;
}

const maxPassage = 1_000;

interface PassageReaderProps {
  article: { id: string; slug: string; updatedAt: string };
  /** Missing where the reader may not post. */
  onQuote?: ((passage: ChosenPassage) => void) | undefined;
  /** Missing where there is no discussion. */
  onComment?: ((passage: ChosenPassage) => void) | undefined;
  children: ReactNode;
}

/** An article whose passages can be quoted, commented on and linked to, and which shows the one that its address names. */
export function PassageReader({ article, onQuote, onComment, children }: PassageReaderProps) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const client = useClient();
  const selected = useSelectedPassage(place);
  useShownPassage(place, article.updatedAt);
  const words = selected ? squeezed(textOfRange(selected.range)) : '';

  const whereIs = (range: Range) => {
    const page = new PageText(place.current!.querySelector<HTMLElement>('.article-body')!);
    const start = page.startOf(range);
    return { start, at: Math.round(start * (page.length / Math.max(page.text.length, 1))) };
  };
  /** The passage as the server knows it. */
  const choose = async (use: (passage: ChosenPassage) => void) => {
    const { start } = whereIs(selected!.range);
    const { data, error } = await client.query(TextToQuote, { id: article.id }, { requestPolicy: 'network-only' }).toPromise();
    if (error) return showError(messageOf(error));
    const revision = data?.node?.__typename === 'Article' ? data.node.revision : null;
    const text = revision && new SqueezedText(revision.text);
    const from = text ? nearest(text.text, words, start) : -1;
    if (!revision || !text || from < 0) return showNotice(t`The article has changed since you opened it. Open it anew to quote this.`);
    const range = text.range(from, words.length);
    if (range.to - range.from > maxPassage) return showNotice(t`Choose a shorter passage, at most ${maxPassage} characters.`);
    use({ articleId: article.id, revisionId: revision.id, ...range, quote: revision.text.slice(range.from, range.to) });
  };
  const copyLink = async () => {
    const { range } = selected!;
    const hash = passageHash(textOfRange(range).replace(/\s+/g, ' ').trim(), whereIs(range).at);
    await navigator.clipboard.writeText(`${location.origin}/a/${article.slug}#${hash}`);
    showNotice(t`Link to the passage copied.`);
  };
  return (
    <div ref={place}>
      {children}
      {selected && (
        <PassageBar
          passage={selected}
          onQuote={onQuote && words.length <= maxPassage ? () => void choose(onQuote) : undefined}
          onComment={onComment && words.length <= maxPassage ? () => void choose(onComment) : undefined}
          onCopyLink={() => void copyLink()}
        />
      )}
    </div>
  );
}
