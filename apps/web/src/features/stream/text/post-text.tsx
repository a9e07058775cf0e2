import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../../shared/graphql/document.js';
import { languageOf } from '../../../shared/language/text-language.js';
import { marked, type TextRange } from '../../../shared/ui/marked.js';
import styles from './post-text.module.css';

export const PostText = graphql(`
  fragment PostText on Post {
    id
    text
    facets {
      kind
      start
      end
      url
      person {
        id
        handle
        displayName
      }
      tag {
        id
        name
      }
    }
  }
`);

type Facet = ResultOf<typeof PostText>['facets'][number];

/** An address as it is shown: without its scheme, and no longer than 42 characters. */
function shownAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > 42 ? `${bare.slice(0, 41)}…` : bare;
}

function FacetLink({ facet, text, marks }: { facet: Facet; text: string; marks: readonly TextRange[] | undefined }) {
  if (facet.kind === 'MENTION' && facet.person) {
    return (
      <Link to="/@{$handle}" params={{ handle: facet.person.handle }} title={facet.person.displayName}>
        {marked(text, marks, facet.start)}
      </Link>
    );
  }
  if (facet.kind === 'TAG' && facet.tag) {
    return (
      <Link to="/t/$name" params={{ name: facet.tag.name }}>
        {marked(text, marks, facet.start)}
      </Link>
    );
  }
  if (facet.kind === 'LINK' && facet.url && /^https?:\/\//.test(facet.url)) {
    return (
      <a href={facet.url} title={facet.url} target="_blank" rel="noopener noreferrer ugc">
        {shownAddress(text)}
      </a>
    );
  }
  return marked(text, marks, facet.start);
}

/** Of many empty lines one is shown: a post doesn’t take the room of others. */
const shown = (part: string, marks: readonly TextRange[] | undefined, offset: number) => (marks?.length ? marked(part, marks, offset) : part.replace(/\n{3,}/g, '\n\n'));

/** One to three emoji, and nothing else. */
const EMOJI = /^(?:\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic})*\s*){1,3}$/u;

/** Cuts the text at its facets: `start` and `end` count UTF-16 code units, as JavaScript's `slice` does. */
export function withFacets(text: string, facets: readonly Facet[], marks?: readonly TextRange[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const facet of [...facets].sort((a, b) => a.start - b.start)) {
    if (facet.start < done || facet.end > text.length) continue;
    parts.push(<Fragment key={`before ${facet.start}`}>{shown(text.slice(done, facet.start), marks, done)}</Fragment>);
    parts.push(<FacetLink key={facet.start} facet={facet} text={text.slice(facet.start, facet.end)} marks={marks} />);
    done = facet.end;
  }
  parts.push(<Fragment key="rest">{shown(text.slice(done), marks, done)}</Fragment>);
  return parts;
}

/** The words of a post, with its mentions, tags and addresses as links. */
export function PostWords({ post, id, large, marks }: { post: FragmentType<typeof PostText>; id?: string; large?: boolean; marks?: readonly TextRange[] }) {
  const { text, facets } = readFragment(PostText, post);
  if (!text) return null;
  return (
    <p id={id} className={styles.words} data-large={large || undefined} data-emoji={(text.length < 40 && EMOJI.test(text)) || undefined} dir="auto" lang={languageOf(text)}>
      {withFacets(text, facets, marks)}
    </p>
  );
}
