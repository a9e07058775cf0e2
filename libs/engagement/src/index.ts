export { BookmarkCommand } from './bookmarks/bookmark.command.js';
export { BookmarkEntity } from './bookmarks/bookmark.entity.js';
export { EngagementModule } from './engagement.module.js';
export { ReactCommand } from './reactions/react.command.js';
export { ReactionCountEntity } from './reactions/reaction-count.entity.js';
export { ReactionEntity } from './reactions/reaction.entity.js';
export { type NewReaction, ReactionsRepository } from './reactions/reactions.repository.js';
export { RecountReactionsJob } from './reactions/recount-reactions.job.js';
