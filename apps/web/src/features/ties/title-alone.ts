import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { ArticleTeaser, PostCard } from './card.js';

const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();

/**
 * Whether the words of a notice are its article's title and no more, be it shortened: its author had none to add. The card says it already.
 * The words stay what other programs and mail show.
 */
export function isTitleAlone(text: string, post: FragmentType<typeof PostCard>): boolean {
  const { card } = readFragment(PostCard, post);
  if (card?.__typename !== 'ArticleCard' || !card.notice || card.passage) return false;
  const [words, title] = [squeezed(text), squeezed(readFragment(ArticleTeaser, card.article).title)];
  return words === title || (words.endsWith('…') && title.startsWith(words.slice(0, -1)));
}
