import { Children, Fragment, type ReactNode } from 'react';
import { partsOfList } from '../language/formats.js';

/** Several things in a sentence, joined as the reader's language joins them: "Ada, Grace and Alan". */
export function Listed({ children }: { children: ReactNode }) {
  const items = Children.toArray(children);
  const parts = partsOfList(items.map((_, index) => String(index)));
  return parts.map(({ type, value }, index) => <Fragment key={index}>{type === 'element' ? items[Number(value)] : value}</Fragment>);
}
