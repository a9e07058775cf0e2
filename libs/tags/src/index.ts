export { normalizeTag, parseTag } from './normalize-tag.js';
export { TagEntity } from './tag.entity.js';
export { TagLoader } from './tag.loader.js';
export { type TagUse, TagUses } from './tag-uses.js';
export { Tag } from './tag.type.js';
export { TagsModule } from './tags.module.js';
export { TagsRepository } from './tags.repository.js';
