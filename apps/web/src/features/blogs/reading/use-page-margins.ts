import { useEffect } from 'react';

/** A text as CSS writes it. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, ' ')}"`;

/** What stands in the margins of each page when an article is printed: its title and authors above, the page's number below. */
export function usePageMargins(title: string, authors: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @top-left { content: ${quoted(title)}; font: 8pt system-ui, sans-serif; color: #555; }
      @top-right { content: ${quoted(authors)}; font: 8pt system-ui, sans-serif; color: #555; }
      @bottom-center { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #555; }
    } @page :first { @top-left { content: none; } @top-right { content: none; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [title, authors]);
}
