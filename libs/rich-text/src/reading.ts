/** For pages that show articles and don't edit them: without the schema and what it is made of. */
export { findPassage } from './reading/passage.js';
export { OUTSIDE_SOURCE } from './schema/outside-source.js';
