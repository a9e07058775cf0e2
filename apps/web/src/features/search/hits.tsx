import { useLingui } from '@lingui/react/macro';
import { IconHash, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { calendarDate } from '../../shared/time/when.js';
import { Facts } from '../../shared/ui/facts.js';
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

/** By what a hit is told from others. */
export function nameOf(masked: FragmentType<typeof HitParts>): string {
  const hit = readFragment(HitParts, masked);
  if (hit.__typename === 'Person') return hit.displayName;
  if (hit.__typename === 'Article') return hit.heading;
  return hit.__typename === 'Post' ? '' : hit.name;
}

interface HitProps {
  hit: FragmentType<typeof HitParts>;
  highlights: readonly Highlight[];
}

/** What every line about a person has. */
const inTwoLines: readonly Highlight['field'][] = ['NAME', 'HANDLE', 'TITLE', 'DEPARTMENT'];

/** A person, a channel, a tag or an article that was found, with the words marked. */
export function Hit({ hit: masked, highlights }: HitProps) {
  const { t } = useLingui();
  const hit = readFragment(HitParts, masked);
  const mark = (field: Highlight['field'], text: string) => marked(text, rangesOf(highlights, field, text));
  const passage = highlights.find(({ field }) => field === 'TEXT');
  switch (hit.__typename) {
    case 'Person':
      return (
        <div className={styles.hit}>
          <Avatar person={hit} size={44} />
          <div>
            <Link className={styles.name} to="/@{$handle}" params={{ handle: hit.handle }}>
              {mark('NAME', hit.displayName)}
            </Link>
            <p>
              <bdi>@{mark('HANDLE', hit.handle)}</bdi>
              {hit.former ? ` · ${t`has left`}` : hit.title && <> · {mark('TITLE', hit.title)}</>}
              {hit.department && <> · {mark('DEPARTMENT', hit.department.name)}</>}
            </p>
            <Why highlights={highlights} />
          </div>
        </div>
      );
    case 'Channel':
      return (
        <div className={styles.hit}>
          <span className={styles.icon}>{hit.private ? <IconLock aria-label={t`Private channel`} /> : <IconHash aria-hidden />}</span>
          <div>
            <Link className={styles.name} to="/c/$slug" params={{ slug: hit.slug }}>
              {mark('NAME', hit.name)}
            </Link>
            {hit.description && <p dir="auto">{mark('DESCRIPTION', hit.description)}</p>}
          </div>
        </div>
      );
    case 'Tag':
      return (
        <div className={styles.hit}>
          <span className={styles.icon}>
            <IconHash aria-hidden />
          </span>
          <Link className={styles.name} to="/t/$name" params={{ name: hit.name }}>
            <bdi>#{mark('NAME', hit.name)}</bdi>
          </Link>
        </div>
      );
    case 'Article':
      return (
        <div className={styles.hit}>
          <div>
            <Link className={styles.title} to="/a/$slug" params={{ slug: hit.slug }}>
              {mark('TITLE', hit.heading)}
            </Link>
            <p dir="auto">{passage ? marked(passage.text, passage.ranges) : hit.excerpt}</p>
            <p className={styles.facts}><Facts of={[hit.author.displayName, hit.publishedAt && calendarDate(hit.publishedAt)]} /></p>
          </div>
        </div>
      );
    default:
      return null;
  }
}

/** Why a person is here, where their two lines don't say it. */
function Why({ highlights }: { highlights: readonly Highlight[] }) {
  const { t } = useLingui();
  const [other] = highlights;
  if (!other || highlights.some(({ field }) => inTwoLines.includes(field))) return null;
  const lead = { SKILL: t`Knows`, EMPLOYER: t`Before:`, LOCATION: t`In` }[other.field as string];
  return (
    <p>
      {lead} {marked(other.text, other.ranges)}
    </p>
  );
}
