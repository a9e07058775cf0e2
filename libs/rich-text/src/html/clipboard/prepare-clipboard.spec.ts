import { describe, expect, it } from '@jest/globals';
import { DOMParser } from 'prosemirror-model';
import { parseArticleBody } from '../../body/parse-article-body.js';
import { toMarkdown } from '../../markdown/to-markdown.js';
import { articleSchema } from '../../schema/article-schema.js';
import { inertDocument } from '../server-dom.js';
import { withInertStyles } from './inert-styles.js';
import { prepareClipboard } from './prepare-clipboard.js';

/** What an editor would hold after it was pasted, as Markdown. */
function pasted(html: string): string {
  const root = inertDocument().createElement('body');
  root.innerHTML = withInertStyles(html);
  prepareClipboard(root);
  return toMarkdown(parseArticleBody(DOMParser.fromSchema(articleSchema).parse(root).toJSON())).trim();
}

describe('what is pasted', () => {
  it('from Google Docs is as bold as it was, not all of it', () => {
    const copied = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Title</span></h2>
      <p dir="ltr"><span style="font-weight:400">Plain, </span><span style="font-weight:700;font-style:italic">both</span><span style="font-weight:400;text-decoration:line-through"> gone</span></p>
      <ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">one</span></p></li></ul></b>`;
    expect(pasted(copied)).toBe('## Title\n\nPlain, **_both_**<s> gone</s>\n\n- one');
  });

  it('from Word has lists where there were lists', () => {
    const item = (level: number, sign: string, text: string) =>
      `<p class="MsoListParagraphCxSpMiddle" style="text-indent:-18.0pt;mso-list:l0 level${level} lfo1"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">${sign}<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span></span><!--[endif]-->${text}<o:p></o:p></p>`;
    const copied = `<p class="MsoNormal">Before</p>${item(1, '·', 'one')}${item(2, 'a)', 'first')}${item(2, 'b)', 'second')}${item(1, '·', 'two')}<p class="MsoNormal">Between</p>${item(1, '1.', 'three')}`;
    expect(pasted(copied)).toBe('Before\n\n- one\n  1. first\n  2. second\n- two\n\nBetween\n\n1. three');
  });

  it('from elsewhere has notes where their numbers stood, and nothing that runs', () => {
    const copied = '<p>Words<sup><a href="#fn1" id="r1">1</a></sup></p><script>alert(1)</script><ol><li id="fn1">Why <a href="#r1">↩</a></li></ol>';
    expect(pasted(copied)).toBe('Words[^1]\n\n[^1]: Why');
  });
});
