export { ArrangeFeedsCommand } from './feeds/arrange-feeds.command.js';
export { SavedFeedEntity } from './feeds/saved-feed.entity.js';
export { SavedFeedSourceEntity } from './feeds/saved-feed-source.entity.js';
export { MentionPositionEntity } from './mentions/mention-position.entity.js';
export { FeedsModule } from './feeds.module.js';
export { DEFAULT_SLIDERS } from './highlights/highlight-formula.js';
export { HighlightSlidersEntity } from './highlights/highlight-sliders.entity.js';
