import { CodeBlockLowlight } from '@tiptap/extension-code-block-lowlight';
import { Node, type AnyExtension } from '@tiptap/react';
import { common, createLowlight } from 'lowlight';

const lowlight = createLowlight(common);

/** The names of the languages whose words are coloured, here as on the page that is read. */
export const CODE_LANGUAGES: readonly string[] = lowlight.listLanguages().sort();

/** Code as articles have it, with its words coloured while it is written: by the language that is chosen, never by a guess, as on the page. */
export function withColours(extension: AnyExtension): AnyExtension {
  if (!(extension instanceof Node) || extension.name !== 'codeBlock') return extension;
  return CodeBlockLowlight.extend({ addAttributes: extension.config.addAttributes }).configure({ lowlight, defaultLanguage: 'plaintext' });
}
