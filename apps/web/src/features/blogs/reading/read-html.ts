/** A heading of an article, to go to. */
export interface ArticleHeading {
  id: string;
  text: string;
  /** 0 for the highest that the article has. */
  depth: number;
}

/** What the page must know of an article's HTML besides showing it. */
export interface ReadHtml {
  text: string;
  headings: readonly ArticleHeading[];
  /** Where its links lead, in their order, each as often as it stands there. */
  links: readonly string[];
}

/** Headings below these are part of a section, not ways through the article. */
const DEEPEST = 3;

/** Reads an article's HTML without showing it: nothing of it is fetched or run. */
export function readHtml(html: string): ReadHtml {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const links = [...body.querySelectorAll(PRINTED_LINKS)].map((link) => new URL(link.getAttribute('href') ?? '', location.origin).href);
  for (const reference of body.querySelectorAll('sup[data-note]')) reference.remove();
  const found = [...body.querySelectorAll('h1, h2, h3, h4')].map((heading) => ({ id: heading.id, text: heading.textContent.trim(), level: Number(heading.localName[1]) }));
  const highest = Math.min(...found.map(({ level }) => level));
  const headings = found.map(({ id, text, level }) => ({ id, text, depth: level - highest })).filter(({ id, text, depth }) => id && text && depth < DEEPEST);
  return { text: body.textContent, headings, links };
}

/** Links whose addresses are said below the article when it is printed; the style sheet numbers the same ones. */
const PRINTED_LINKS = 'a[href]:not([href^="#"], :has(img), [data-embed] *)';
