import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { ArticleMenu, ArticleMenuParts } from '../../features/blogs/article-menu.js';
import { ArticleText, ArticleView } from '../../features/blogs/article-view.js';
import { readHtml } from '../../features/blogs/reading/read-html.js';
import { ReadingProgress } from '../../features/blogs/reading/reading-progress.js';
import { ArticleSeries, SeriesPlace } from '../../features/blogs/series/article-series.js';
import { ShareButton } from '../../features/blogs/sharing/share-button.js';
import { RestrictionNote } from '../../features/moderation/restriction-note.js';
import { ReportItem } from '../../features/moderation/report-item.js';
import { ArticleReading, ReadingPlace } from '../../features/engagement/reading-place.js';
import { PinItem } from '../../features/ties/pins/pin-item.js';
import { GrownFrom, GrownOutOf } from '../../features/ties/growth/grown-note.js';
import { PassageReader, type ChosenPassage } from '../../features/ties/passage/passage-reader.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import type { ChosenWords } from '../../shared/passage/chosen-words.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { useArticleViews } from '../../features/insights/use-article-views.js';
import { FrameParts, useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ArticleEnd, ArticleEndParts } from '../article/article-end.js';
import { OutNote } from '../article/out-note.js';
import { ArticleFrame } from '../article/article-frame.js';
import { GoneArticle } from '../article/gone-article.js';
import { DraftFrame } from '../article/draft-frame.js';
import { Discussing, Discussion } from '../article/discussion.js';
import { PostPage } from '../post/post-page.js';
import { ThreadReplies } from '../post/thread-replies.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { Missing } from './not-found.js';
import { usePresentAddress } from './use-present-address.js';

const PassageComposer = lazyPart(() => import('../post/passage-composer.js'));

void [ArticleEndParts, ArticleMenuParts, ArticleReading, ArticleSeries, ArticleText, FrameParts, GrownFrom, PostPage, ThreadReplies];

const ArticlePageQuery = graphql(`
  query ArticlePage($slug: String!, $citationsAfter: String, $withFrame: Boolean!) {
    article(slug: $slug) {
      id
      slug
      title
      deleted
      restriction {
        kind
        reason
      }
      author {
        id
        handle
        displayName
      }
      viewerCanEdit
      publishedAt
      updatedAt
      viewerCanReport
      viewerReported
      discussionCount
      citationCount
      blog {
        id
        slug
        title
      }
      channel {
        id
        private
      }
      ...ArticleMenuParts
      ...ArticleText
      ...ArticleSeries
      ...ArticleReading
      ...ArticleEndParts
      ...GrownFrom
      notice {
        id
        deleted
        author {
          id
          handle
          displayName
        }
        channel {
          id
          name
          archivedAt
          viewerCanPost
        }
        ...ThreadReplies
      }
      citations(first: 10, after: $citationsAfter) {
        ...PostPage
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** An article, what was said about it, and where it is cited. */
export function ArticlePage() {
  const { slug } = useParams({ from: '/shell/a/$slug' });
  return <Article key={slug} slug={slug} />;
}

function Article({ slug }: { slug: string }) {
  const { t } = useLingui();
  const [citationsAfter, showCitationsAfter] = useState<string | null>(null);
  const { data, error, fetching, retry, reread } = usePage(ArticlePageQuery, { slug, citationsAfter });
  const self = useSelf();
  const navigate = useNavigate();
  const article = data?.article;
  const html = readFragment(ArticleText, article)?.html ?? '';
  const read = useMemo(() => readHtml(html), [html]);
  useArticleViews(article?.publishedAt && !article.deleted && self ? article.id : undefined, readFragment(ArticleText, article)?.readingMinutes ?? 1);
  usePresentAddress(slug, article?.deleted ? slug : article?.slug);
  if (data && !article) return <Missing what="article" />;
  const discussion = article && (
    <Discussion
      notice={article.notice ?? null}
      count={article.discussionCount}
      citationCount={article.citationCount}
      citations={article.citations}
      loading={fetching}
      onMoreCitations={showCitationsAfter}
      reread={reread}
    />
  );
  if (article?.deleted) return <GoneArticle article={article} discussion={discussion} />;
  const leave = () => void navigate(article?.publishedAt ? { to: '/b/$slug', params: { slug: article.blog.slug } } : { to: '/drafts' });
  const write = (passage: ChosenPassage, under?: { id: string }) => {
    const done = () => {
      closeDialog();
      retry();
    };
    if (!article) return;
    const title = under ? t`Comment on a passage` : t`Quote in a post`;
    openDialog({ title, body: <PassageComposer passage={passage} channel={article.channel} onDone={done} {...(under ? { discussion: under } : {})} /> });
  };
  const { notice } = article ?? {};
  const writes = Boolean(article?.publishedAt && self);
  const text = (onMark?: (words: ChosenWords) => void) => article && (
    <PassageReader
      article={article}
      onQuote={writes ? (passage) => write(passage) : undefined}
      onComment={writes && notice ? (passage) => write(passage, notice) : undefined}
      onMark={onMark}
    >
      <ArticleView
        article={article}
        read={read}
        viewerId={self?.id}
        actions={
          <>
            {!article.publishedAt && <ShareButton article={article} onLeft={leave} />}
            {article.viewerCanEdit && (
              <LinkButton to="/a/$slug/edit" params={{ slug }}>
                <Trans>Edit</Trans>
              </LinkButton>
            )}
            <ArticleMenu article={article} onGone={leave}>
              {article.publishedAt && <PinItem id={article.id} />}
              <ReportItem subject={article} what="article" />
            </ArticleMenu>
          </>
        }
        ties={
          <>
            <RestrictionNote subject={article} />
            {article.discussionCount + article.citationCount > 0 && (
              <a href="#discussion">
                <Discussing count={article.discussionCount + article.citationCount} />
              </a>
            )}
            <SeriesPlace article={article} />
            <GrownOutOf article={article} />
          </>
        }
      />
    </PassageReader>
  );
  return (
    <Column title={article?.title ?? t`Article`} untitled wide>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={2} />}
      {article && !article.publishedAt && <DraftFrame articleId={article.id}>{text}</DraftFrame>}
      {article?.publishedAt && (
        <>
          <OutNote slug={article.slug} blog={article.blog} notice={notice ?? null} />
          <ReadingProgress selector=".article-body" />
          <ArticleFrame
            headings={read.headings}
            after={<ArticleEnd article={article} />}
            discussion={discussion}
          >
            <ReadingPlace article={article} selector=".article-body" />
            {text()}
          </ArticleFrame>
        </>
      )}
    </Column>
  );
}
