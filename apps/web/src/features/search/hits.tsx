import { IconHash, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { calendarDate } from '../../shared/time/when.js';
import { marked } from '../../shared/ui/marked.js';
import { rangesOf, type Highlight } from './highlights.js';
import styles from './hits.module.css';

void PersonFace;

/** What a hit of each kind but a post shows. */
export const HitParts = graphql(`
  fragment HitParts on SearchResult {
    __typename
    ... on Person {
      id
      handle
      displayName
      title
      former
      department {
        id
        name
      }
      ...PersonFace
    }
    ... on Channel {
      id
      slug
      name
      private
      description
    }
    ... on Tag {
      id
      name
    }
    ... on Article {
      id
      slug
      heading: title
      excerpt
      publishedAt
      author {
        id
        displayName
      }
    }
  }
`);

interface HitProps {
  hit: FragmentType<typeof HitParts>;
  highlights: readonly Highlight[];
}

/** What is said of a person that isn't in their first two lines. */
const said: Partial<Record<Highlight['field'], string>> = { SKILL: 'Knows ', EMPLOYER: 'Before: ', HEADLINE: '', LOCATION: 'In ' };

/** A person, a channel, a tag or an article that was found, with the words marked. */
export function Hit({ hit: masked, highlights }: HitProps) {
  const hit = readFragment(HitParts, masked);
  const mark = (field: Highlight['field'], text: string) => marked(text, rangesOf(highlights, field, text));
  const passage = highlights.find(({ field }) => field === 'TEXT');
  switch (hit.__typename) {
    case 'Person':
      return (
        <li className={styles.hit}>
          <Avatar person={hit} size={44} />
          <div>
            <Link className={styles.name} to="/@{$handle}" params={{ handle: hit.handle }}>
              {mark('NAME', hit.displayName)}
            </Link>
            <p>
              @{mark('HANDLE', hit.handle)}
              {hit.former ? ' · has left' : hit.title && <> · {mark('TITLE', hit.title)}</>}
              {hit.department && <> · {mark('DEPARTMENT', hit.department.name)}</>}
            </p>
            {highlights.map(({ field, text, ranges }) => said[field] !== undefined && <p key={field + text}>{said[field]}{marked(text, ranges)}</p>)}
          </div>
        </li>
      );
    case 'Channel':
      return (
        <li className={styles.hit}>
          <span className={styles.icon}>{hit.private ? <IconLock aria-label="Private channel" /> : <IconHash aria-hidden />}</span>
          <div>
            <Link className={styles.name} to="/c/$slug" params={{ slug: hit.slug }}>
              {mark('NAME', hit.name)}
            </Link>
            {hit.description && <p>{mark('DESCRIPTION', hit.description)}</p>}
          </div>
        </li>
      );
    case 'Tag':
      return (
        <li className={styles.hit}>
          <span className={styles.icon}>
            <IconHash aria-hidden />
          </span>
          <Link className={styles.name} to="/t/$name" params={{ name: hit.name }}>
            #{mark('NAME', hit.name)}
          </Link>
        </li>
      );
    case 'Article':
      return (
        <li className={styles.hit}>
          <div>
            <Link className={styles.title} to="/a/$slug" params={{ slug: hit.slug }}>
              {mark('TITLE', hit.heading)}
            </Link>
            <p dir="auto">{passage ? marked(passage.text, passage.ranges) : hit.excerpt}</p>
            <p className={styles.facts}>{[hit.author.displayName, ...(hit.publishedAt ? [calendarDate(hit.publishedAt)] : [])].join(' · ')}</p>
          </div>
        </li>
      );
    default:
      return null;
  }
}
