export { normalizeTag, parseTag } from './normalize-tag.js';
export { TagAudienceEntity } from './tag-audience.entity.js';
export { TagEntity } from './tag.entity.js';
export { TagLoader } from './tag.loader.js';
export { Tag } from './tag.type.js';
export { TagsModule } from './tags.module.js';
export { TagsRepository } from './tags.repository.js';
