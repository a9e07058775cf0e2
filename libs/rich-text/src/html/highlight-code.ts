import { common, createLowlight } from 'lowlight';

const BLOCK = /<pre><code class="language-([\w+#.-]{1,40})">([^<]*)<\/code><\/pre>/g;
/** Longer code stays in one colour: a grammar can take a time that grows with the square of it. Characters. */
const LONGEST = 20_000;
/** Of a whole article, characters. */
const ALL = 100_000;
const NAMES: { readonly [reference: string]: string } = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0' };

const lowlight = createLowlight(common);
type Part = ReturnType<typeof lowlight.highlight>['children'][number];

/**
 * Marks the words of code by highlight.js's classes, which the app's style sheet colours. Of HTML that is sanitised already: each element costs the
 * sanitiser 0.1 ms, and what is added here is our own.
 */
export function highlightCode(html: string): string {
  let left = ALL;
  return html.replace(BLOCK, (block: string, language: string, escaped: string) => {
    if (!lowlight.registered(language) || escaped.length > Math.min(LONGEST, left)) return block;
    left -= escaped.length;
    const code = escaped.replace(/&(?:amp|lt|gt|nbsp);/g, (reference) => NAMES[reference] ?? reference);
    return `<pre><code class="language-${language}">${lowlight.highlight(language, code).children.map(written).join('')}</code></pre>`;
  });
}

function written(part: Part): string {
  if (part.type === 'text') return part.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (part.type !== 'element') return '';
  const names = [part.properties['className']].flat().filter((name) => /^[\w-]+$/.test(String(name)));
  const within = part.children.map(written).join('');
  // A part in another language has that language's name for a class, which colours nothing.
  return names[0]?.startsWith('hljs-') ? `<span class="${names.join(' ')}">${within}</span>` : within;
}
