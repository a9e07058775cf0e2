import { Children, Fragment, type ReactNode } from 'react';
import { locale } from '../language/language.js';

/** Several things in a sentence, joined as the reader's language joins them: "Ada, Grace and Alan". */
export function Listed({ children }: { children: ReactNode }) {
  const items = Children.toArray(children);
  const parts = new Intl.ListFormat(locale).formatToParts(items.map((_, index) => String(index)));
  return parts.map(({ type, value }, index) => <Fragment key={index}>{type === 'element' ? items[Number(value)] : value}</Fragment>);
}
