import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ArticleMenu } from '../../features/blogs/article-menu.js';
import { ArticleText, ArticleView } from '../../features/blogs/article-view.js';
import { BookmarkButton } from '../../features/engagement/bookmark-button.js';
import { ArticleReactions, ReactButton, Reactions } from '../../features/engagement/reaction-bar.js';
import { ReportItem } from '../../features/moderation/report-item.js';
import { ArticleReading, ReadingPlace } from '../../features/engagement/reading-place.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts, useFrame, useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostPage } from '../post/post-page.js';
import { ThreadReplies } from '../post/thread-replies.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { Discussion } from './discussion.js';
import { Missing } from './not-found.js';
import styles from './article.module.css';

void [ArticleReactions, ArticleReading, ArticleText, FrameParts, PostPage, ThreadReplies];

const ArticlePageQuery = graphql(`
  query ArticlePage($slug: String!, $repliesAfter: String, $withFrame: Boolean!) {
    article(slug: $slug) {
      id
      slug
      title
      viewerCanEdit
      viewerCanPin
      sticky
      publishedAt
      viewerBookmarked
      viewerCanReport
      viewerReported
      discussionCount
      citationCount
      blog {
        id
        slug
      }
      ...ArticleText
      ...ArticleReading
      ...ArticleReactions
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
      citations(first: 10) {
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
  const { data, error, fetching, retry, reread } = usePage(ArticlePageQuery, { slug, repliesAfter });
  const reactions = useFrame().instance?.reactions ?? noReactions;
  const self = useSelf();
  const navigate = useNavigate();
  const article = data?.article;
  if (data && !article) return <Missing what="article" />;
  const leave = () => void navigate(article ? { to: '/b/$slug', params: { slug: article.blog.slug } } : { to: '/' });
  return (
    <Column title={article?.title ?? 'Article'} untitled wide>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={2} />}
      {article && (
        <>
          {article.publishedAt && <ReadingPlace article={article} selector=".article-body" />}
          <ArticleView
            article={article}
            viewerId={self?.id}
            actions={
              <>
                {article.viewerCanEdit && (
                  <LinkButton to="/a/$slug/edit" params={{ slug }}>
                    Edit
                  </LinkButton>
                )}
                <ArticleMenu article={article} onDeleted={leave}>
                  <ReportItem subject={article} what="article" />
                </ArticleMenu>
              </>
            }
          />
          {article.publishedAt && (
            <>
              <div className={styles.engagement}>
                <Reactions subject={article} />
                <ReactButton subject={article} choices={reactions} />
                <BookmarkButton subject={article} />
              </div>
              <div className={styles.after}>
                <Discussion
                  notice={article.notice ?? null}
                  count={article.discussionCount}
                  citationCount={article.citationCount}
                  citations={article.citations}
                  loading={fetching}
                  onMoreReplies={showRepliesAfter}
                  reread={reread}
                />
              </div>
            </>
          )}
        </>
      )}
    </Column>
  );
}
