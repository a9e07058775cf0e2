import { CodeBlock } from '@tiptap/extension-code-block';

/** A programming language's name, as it stands after a fence or in a class. */
export const LANGUAGE = /^[\w+#.-]{1,40}$/;

/** Code; of foreign HTML only a language's name that is one is kept. */
export const ArticleCodeBlock = CodeBlock.extend({
  addAttributes() {
    return { language: { default: null, rendered: false, parseHTML: languageOf } };
  },
});

function languageOf(pre: HTMLElement): string | null {
  const classes = `${pre.querySelector('code')?.getAttribute('class') ?? ''} ${pre.getAttribute('class') ?? ''}`;
  const name = /(?:^|\s)lang(?:uage)?-(\S+)/.exec(classes)?.[1] ?? '';
  return LANGUAGE.test(name) ? name : null;
}
