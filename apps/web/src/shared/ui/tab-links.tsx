import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './tab-links.module.css';
import { useScrollRow } from './use-scroll-row.js';

/** A link is the page's own only with just what its address asks for. */
export const ONLY_HERE = { exact: true } as const;

interface TabLinksProps {
  /** What there is to choose from. */
  label: string;
  /** Changes when there are other tabs. */
  among?: number;
  /** By which keys find them. */
  name?: string;
  /** Links, and at the end perhaps a button. */
  children: ReactNode;
}

/** The parts of a page, or several views of it, each with an address of its own: links, therefore, of which one is the present page. Where they don't fit, they scroll. */
export function TabLinks({ label, among = 0, name, children }: TabLinksProps) {
  const row = useScrollRow<HTMLElement>(`${useLocation().href} ${among}`);
  return (
    <nav ref={row} className={styles.tabs} aria-label={label} data-tabs={name}>
      {children}
    </nav>
  );
}
