import type { Page } from 'playwright-core';

/** What is English in any language: names of products, search operators, handles and addresses, the one channel that every hub has, and the demo's connection. */
const SAME = /@?\b(?:ada|bea|[Ee]veryone)\b|\b(?:Tidings|Markdown|GraphQL|Chrome|Chromium|Linux|Deutsch|English|HeadlessChrome|Demo sign-in)\b|\b(?:from|in|tag|has|after|before):\S*|https?:\/\/\S+/g;

/** The English words that a page shows or says: in text, and in the names and hints of what is on it. */
export async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(name) ?? '');
      else if (!node.parentElement?.closest('script, style, noscript, kbd, code')) found.push(node.nodeValue ?? '');
    }
    return found;
  });
  return [...new Set(texts)].filter((text) => /[A-Za-z]{2}/.test(text.replace(SAME, '')));
}
