import { lazy, Suspense } from 'react';
import { useWrites } from '../shell/places.js';

const MakeArticle = lazy(() => import('./make-article.js'));

/** What is offered to who writes more than a post holds: an article, where they may write one. */
export function Instead({ text, onMade }: { text: string; onMade: () => void }) {
  if (!useWrites()) return null;
  return (
    <Suspense>
      <MakeArticle text={text} onMade={onMade} />
    </Suspense>
  );
}
