import { DraftComments } from '../../features/blogs/draft-comments/draft-comments.js';
import { MoreToRead, MoreToReadList } from '../../features/blogs/reading/more-to-read.js';
import { ArticleSeries, SeriesNeighbours } from '../../features/blogs/series/article-series.js';
import { BookmarkButton } from '../../features/engagement/bookmark-button.js';
import { ArticleReactions, ReactButton, Reactions } from '../../features/engagement/reaction-bar.js';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import ReachLine from '../../features/insights/reach-line.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { PageActions } from '../../shared/ui/page-actions.js';
import styles from './article-end.module.css';

void [ArticleReactions, ArticleSeries, MoreToRead];

export const ArticleEndParts = graphql(`
  fragment ArticleEndParts on Article {
    id
    viewerBookmarked
    viewerCanEdit
    viewerCanSeeReach
    ...ArticleReactions
    ...ArticleSeries
    ...MoreToRead
  }
`);

const noReactions: readonly string[] = [];

/** What comes after the last word of an article: to react, to keep it, and where to go on. */
export function ArticleEnd({ article: masked }: { article: FragmentType<typeof ArticleEndParts> }) {
  const article = readFragment(ArticleEndParts, masked);
  const reactions = useFrame().instance?.reactions ?? noReactions;
  return (
    <div className={styles.end}>
      <PageActions className={styles.engagement}>
        <Reactions subject={article} />
        <ReactButton subject={article} choices={reactions} />
        <BookmarkButton subject={article} />
      </PageActions>
      {article.viewerCanSeeReach && (
        <div className={styles.reach}>
          <ReachLine id={article.id} />
        </div>
      )}
      <SeriesNeighbours article={article} />
      <MoreToReadList article={article} />
      {article.viewerCanEdit && (
        <div className={styles.before}>
          <DraftComments articleId={article.id} />
        </div>
      )}
    </div>
  );
}
