import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { ArticleMenu, ArticleMenuParts } from '../../features/blogs/article-menu.js';
import { ArticleText, ArticleView } from '../../features/blogs/article-view.js';
import { DraftComments } from '../../features/blogs/draft-comments/draft-comments.js';
import { ArticleSeries, SeriesNeighbours, SeriesPlace } from '../../features/blogs/series/article-series.js';
import { ShareButton } from '../../features/blogs/sharing/share-button.js';
import { BookmarkButton } from '../../features/engagement/bookmark-button.js';
import { ArticleReactions, ReactButton, Reactions } from '../../features/engagement/reaction-bar.js';
import { ReportItem } from '../../features/moderation/report-item.js';
import { ArticleReading, ReadingPlace } from '../../features/engagement/reading-place.js';
import { GrownFrom, GrownOutOf } from '../../features/ties/growth/grown-note.js';
import { PassageReader, type ChosenPassage } from '../../features/ties/passage/passage-reader.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts, useFrame, useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostPage } from '../post/post-page.js';
import { ThreadReplies } from '../post/thread-replies.js';
import { Beside } from '../shell/beside.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { Discussion, discussing } from './discussion.js';
import { Missing } from './not-found.js';
import { usePresentAddress } from './use-present-address.js';
import styles from './article.module.css';

const PassageComposer = lazy(() => import('../post/passage-composer.js'));

void [ArticleMenuParts, ArticleReactions, ArticleReading, ArticleSeries, ArticleText, FrameParts, GrownFrom, PostPage, ThreadReplies];

const ArticlePageQuery = graphql(`
  query ArticlePage($slug: String!, $repliesAfter: String, $citationsAfter: String, $withFrame: Boolean!) {
    article(slug: $slug) {
      id
      slug
      title
      viewerCanEdit
      publishedAt
      updatedAt
      viewerBookmarked
      viewerCanReport
      viewerReported
      discussionCount
      citationCount
      blog {
        id
        slug
      }
      channel {
        id
        private
      }
      ...ArticleMenuParts
      ...ArticleText
      ...ArticleSeries
      ...ArticleReading
      ...ArticleReactions
      ...GrownFrom
      notice {
        id
        author {
          id
          handle
          displayName
        }
        channel {
          id
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

const noReactions: readonly string[] = [];

/** An article, what was said about it, and where it is cited. */
export function ArticlePage() {
  const { slug } = useParams({ from: '/shell/a/$slug' });
  return <Article key={slug} slug={slug} />;
}

function Article({ slug }: { slug: string }) {
  const [repliesAfter, showRepliesAfter] = useState<string | null>(null);
  const [citationsAfter, showCitationsAfter] = useState<string | null>(null);
  const { data, error, fetching, retry, reread } = usePage(ArticlePageQuery, { slug, repliesAfter, citationsAfter });
  const self = useSelf();
  const reactions = useFrame().instance?.reactions ?? noReactions;
  const navigate = useNavigate();
  const article = data?.article;
  usePresentAddress(slug, article?.slug);
  if (data && !article) return <Missing what="article" />;
  const leave = () => void navigate(article?.publishedAt ? { to: '/b/$slug', params: { slug: article.blog.slug } } : { to: '/drafts' });
  const quote = (passage: ChosenPassage) => {
    const done = () => {
      closeDialog();
      retry();
    };
    if (article) openDialog({ title: 'Quote in a post', body: <PassageComposer passage={passage} channel={article.channel} onDone={done} /> });
  };
  return (
    <Column title={article?.title ?? 'Article'} untitled wide>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={2} />}
      {article && (
        <>
          {article.publishedAt && <ReadingPlace article={article} selector=".article-body" />}
          <Beside aside={!article.publishedAt && <DraftComments articleId={article.id} />}>
            <PassageReader article={article} onQuote={article.publishedAt && self ? quote : undefined}>
              <ArticleView
                article={article}
                viewerId={self?.id}
                actions={
                  <>
                    {!article.publishedAt && <ShareButton article={article} onLeft={leave} />}
                    {article.viewerCanEdit && (
                      <LinkButton to="/a/$slug/edit" params={{ slug }}>
                        Edit
                      </LinkButton>
                    )}
                    <ArticleMenu article={article} onGone={leave}>
                      <ReportItem subject={article} what="article" />
                    </ArticleMenu>
                  </>
                }
                ties={
                  <>
                    {article.discussionCount + article.citationCount > 0 && (
                      <a href="#discussion">{discussing(article.discussionCount + article.citationCount)}</a>
                    )}
                    <SeriesPlace article={article} />
                    <GrownOutOf article={article} />
                  </>
                }
              />
            </PassageReader>
          </Beside>
          {article.publishedAt && (
            <>
              <div className={styles.engagement}>
                <Reactions subject={article} />
                <ReactButton subject={article} choices={reactions} />
                <BookmarkButton subject={article} />
              </div>
              <SeriesNeighbours article={article} />
              <div className={styles.after}>
                <Discussion
                  notice={article.notice ?? null}
                  count={article.discussionCount}
                  citationCount={article.citationCount}
                  citations={article.citations}
                  loading={fetching}
                  onMoreReplies={showRepliesAfter}
                  onMoreCitations={showCitationsAfter}
                  reread={reread}
                />
                {article.viewerCanEdit && (
                  <div className={styles.before}>
                    <DraftComments articleId={article.id} />
                  </div>
                )}
              </div>
            </>
          )}
        </>
      )}
    </Column>
  );
}
