import { getSchema, Mark, Node } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { articleExtensions } from '#rich-text';
import { withOutsidePictures } from '../pictures-outside/with-outside-pictures.js';

const Removed = Mark.create({ name: 'removed', renderHTML: () => ['del', 0] });
const Added = Mark.create({ name: 'added', renderHTML: () => ['ins', 0] });

/** The schema of articles with two marks more, for showing what changed; code may carry them too. */
export const comparisonSchema: Schema = getSchema([
  ...articleExtensions.map(withOutsidePictures).map((extension) => (extension instanceof Node && extension.name === 'codeBlock' ? extension.extend({ marks: 'removed added' }) : extension)),
  Removed,
  Added,
]);
