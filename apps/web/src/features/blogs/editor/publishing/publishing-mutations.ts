import { graphql } from '../../../../shared/graphql/document.js';
import { ArticleSchedule } from '../../schedule.js';

void ArticleSchedule;

export const PublishArticle = graphql(`
  mutation PublishArticle($input: PublishArticleInput!) {
    publishArticle(input: $input) {
      article {
        id
        slug
        publishedAt
        ...ArticleSchedule
      }
      notice {
        id
      }
    }
  }
`);

export const ScheduleArticle = graphql(`
  mutation ScheduleArticle($input: ScheduleArticleInput!) {
    scheduleArticle(input: $input) {
      article {
        id
        ...ArticleSchedule
      }
    }
  }
`);

export const UnscheduleArticle = graphql(`
  mutation UnscheduleArticle($articleId: ID!) {
    unscheduleArticle(input: { articleId: $articleId }) {
      article {
        id
        ...ArticleSchedule
      }
    }
  }
`);
