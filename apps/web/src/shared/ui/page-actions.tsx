import { createContext, type ReactNode } from 'react';

/** Whether what is drawn belongs to what one can do with the page as a whole: then the palette of commands offers it, too. */
export const OfPage = createContext(false);

/** Where a page has what one can do with it: its buttons, and the items of its menus. */
export function PageActions({ className, inert, children }: { className?: string | undefined; inert?: boolean; children: ReactNode }) {
  return (
    <div className={className} inert={inert} data-page-actions>
      <OfPage value>{children}</OfPage>
    </div>
  );
}
