import { getSchema } from '@tiptap/core';
import type { Schema } from 'prosemirror-model';
import { articleExtensions } from './extensions.js';

/** The ProseMirror schema of articles, made once from the extensions the editor uses. */
export const articleSchema: Schema = getSchema(articleExtensions);
