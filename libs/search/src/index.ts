export { INDEXED } from './documents/document-source.js';
export { SearchChannelEntity } from './documents/search-channel.entity.js';
export { SearchDocumentEntity } from './documents/search-document.entity.js';
export { SearchPersonEntity } from './documents/search-person.entity.js';
export { parseQuery } from './query/parse-query.js';
export { FROM_THE_FIRST, Reindexer } from './reindexing/reindexer.js';
export { SearchModule } from './search.module.js';
export { FindEverything } from './search/find-everything.js';
