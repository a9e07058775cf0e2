import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { readFragment, type FragmentType } from '../../../../shared/graphql/document.js';
import { useSelf } from '../../../../shared/graphql/frame.js';
import { copiesOf } from '../../../../shared/storage/unsaved-copies.js';
import { type ArticleForm, formOf } from '../article-form.js';
import { EditedArticle } from '../edited-article.js';
import { ArticleSaver } from './article-saver.js';
import { ArticleWriter, savedFrom } from './article-writer.js';
import { KeptCopy } from './kept-copy.js';

/** The saver of one editor, for as long as that is open. */
export function useArticleSaver(
  existing: FragmentType<typeof EditedArticle> | null,
  blogId: string | undefined,
  beginning: ConstructorParameters<typeof ArticleSaver>[4],
) {
  const client = useClient();
  const self = useSelf();
  const latest = useRef(beginning);
  useEffect(() => {
    latest.current = beginning;
  });
  const [saver] = useState(() => {
    const article = existing && savedFrom(readFragment(EditedArticle, existing));
    const personId = self?.id ?? '';
    const subject = article?.id ?? `new:${blogId ?? ''}`;
    return new ArticleSaver(new ArticleWriter(client, article, blogId), formOf(existing), new KeptCopy(personId, subject), copiesOf<ArticleForm>(personId, subject), {
      mayBegin: () => latest.current.mayBegin(),
      onBegun: (slug) => latest.current.onBegun(slug),
    });
  });
  useEffect(() => {
    saver.blogId = blogId;
  }, [saver, blogId]);
  useEffect(() => saver.open(), [saver]);
  return { saver, writing: useSyncExternalStore(saver.watch, saver.current) };
}
