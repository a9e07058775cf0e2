import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ArticleMenu, ArticleMenuParts } from '../../features/blogs/article-menu.js';
import { EditedArticle } from '../../features/blogs/editor/edited-article.js';
import { ArticlePreview } from '../../features/ties/article-preview.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import type { ChosenWords } from '../../shared/passage/chosen-words.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { DraftFrame } from '../article/draft-frame.js';
import { Column } from '../shell/column.js';
import { Missing } from './not-found.js';
import { usePresentAddress } from './use-present-address.js';

const ArticleEditor = lazyPart(() => import('../../features/blogs/editor/article-editor.js'));

void [ArticleMenuParts, EditedArticle, FrameParts];

const EditPageQuery = graphql(`
  query EditPage($slug: String!, $withFrame: Boolean!) {
    article(slug: $slug) {
      id
      slug
      title
      publishedAt
      viewerCanEdit
      blog {
        id
        slug
        title
      }
      ...ArticleMenuParts
      ...EditedArticle
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** Changes an article. It is read anew each time, because a stale one could only end in a conflict; what is read later leaves the editor open. */
export function EditArticlePage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/shell/a/$slug/edit' });
  const navigate = useNavigate();
  const { data, error, stale, fetching, retry } = usePage(EditPageQuery, { slug });
  const article = data?.article;
  const fresh = article && !stale && !fetching ? article.id : undefined;
  const [opened, setOpened] = useState(fresh);
  if (fresh !== undefined && fresh !== opened) setOpened(fresh);
  usePresentAddress(slug, article?.slug);
  if (data && !article?.viewerCanEdit) return <Missing what="article that you may edit" />;
  const ready = article && (fresh ?? opened) === article.id;
  const editor = (onComment?: (words: ChosenWords) => void) =>
    article && (
      <ArticleEditor
        key={article.id}
        article={article}
        blog={article.blog}
        menu={<ArticleMenu article={article} onGone={() => void navigate({ to: '/drafts' })} />}
        onComment={onComment}
        cardOf={(saved) => <ArticlePreview slug={saved} />}
        onPublished={(published, justOut) => void navigate({ to: '/a/$slug', params: { slug: published }, state: { justOut } })}
      />
    );
  return (
    <Column title={article?.title ?? t`Edit`} untitled wide>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!ready && !error && <PostsSkeleton count={1} />}
      {ready && (
        <Suspense fallback={<PostsSkeleton count={1} />}>
          {article.publishedAt ? editor() : <DraftFrame articleId={article.id}>{editor}</DraftFrame>}
        </Suspense>
      )}
    </Column>
  );
}
