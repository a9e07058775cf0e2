import { Trans } from '@lingui/react/macro';
import styles from './printed-links.module.css';

interface PrintedLinksProps {
  links: readonly string[];
  /** Where the article itself is. */
  address: string;
}

/** On paper, where nothing can be pressed: where the links of an article lead, by their numbers, and where it came from. */
export function PrintedLinks({ links, address }: PrintedLinksProps) {
  return (
    <section className={styles.links}>
      {links.length > 0 && (
        <>
          <h2>
            <Trans>Links</Trans>
          </h2>
          <ol>
            {links.map((link, index) => (
              <li key={index}>{link}</li>
            ))}
          </ol>
        </>
      )}
      <p>{address}</p>
    </section>
  );
}
