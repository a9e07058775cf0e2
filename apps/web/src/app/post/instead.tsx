import { lazyPart } from '../../shared/code/lazy-part.js';
import { OptionalPart } from '../../shared/ui/optional-part.js';
import { useWrites } from '../shell/places.js';

const MakeArticle = lazyPart(() => import('./make-article.js'));

/** What is offered to who writes more than a post holds: an article, where they may write one. */
export function Instead({ text, onMade }: { text: string; onMade: () => void }) {
  if (!useWrites()) return null;
  return (
    <OptionalPart>
      <MakeArticle text={text} onMade={onMade} />
    </OptionalPart>
  );
}
