export { CardAttacher } from './cards/card-attacher.js';
export { PostCardEntity } from './cards/post-card.entity.js';
export { CitationCountEntity } from './citations/citation-count.entity.js';
export { PassageEntity } from './passages/passage.entity.js';
export { PublishNoticeCommand } from './notices/publish-notice.command.js';
export { type CreatePostCall, CreatePostCommand } from './publishing/create-post.command.js';
export { PublishArticleWithNoticeCommand } from './publishing/publish-article-with-notice.command.js';
export { TiesModule } from './ties.module.js';
