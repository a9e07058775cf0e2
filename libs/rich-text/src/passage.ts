/** Finding passages alone, for pages that don't edit: without the schema and what it is made of. */
export { findPassage } from './reading/passage.js';
