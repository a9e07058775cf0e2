import { IconWorld } from '@tabler/icons-react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Picture, PictureParts } from '../../shared/media/picture.js';
import card from './card.module.css';
import styles from './link-card.module.css';

void PictureParts;

export const LinkTeaser = graphql(`
  fragment LinkTeaser on LinkCard {
    url
    host
    site
    title
    description
    image {
      id
      animated
      ...PictureParts
    }
  }
`);

/** The site's own name says nothing of who it is; the host does, so it comes first, where nothing cuts it off. */
function sourceOf({ host, site }: { host: string; site?: string | null }): string {
  return site && site.toLowerCase() !== host.toLowerCase() ? `${host} · ${site}` : host;
}

/** A page elsewhere: its picture, as the hub has made it anew, beside what it says of itself. A moving picture moves only where it is at home. */
export function LinkCardView({ link }: { link: FragmentType<typeof LinkTeaser> }) {
  const shown = readFragment(LinkTeaser, link);
  if (!/^https?:\/\//.test(shown.url)) return null;
  const image = shown.image?.animated ? null : shown.image;
  return (
    <a className={styles.link} href={shown.url} target="_blank" rel="noreferrer noopener nofollow ugc">
      {image && (
        <span className={styles.picture}>
          <Picture image={image} sizes="160px" decorative />
        </span>
      )}
      <span className={styles.words}>
        <span className={card.source}>
          <IconWorld className={styles.sign} size={14} aria-hidden />
          <span className={styles.source}>{sourceOf(shown)}</span>
        </span>
        <strong className={styles.title} dir="auto">
          {shown.title}
        </strong>
        {shown.description && (
          <span className={`${card.excerpt} ${styles.excerpt}`} dir="auto">
            {shown.description}
          </span>
        )}
      </span>
    </a>
  );
}
