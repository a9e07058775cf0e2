import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { NamesOf } from '../../shared/person/names-of.js';
import { calendarDate } from '../../shared/time/when.js';
import styles from './channel-about.module.css';

export const ChannelDetails = graphql(`
  fragment ChannelDetails on Channel {
    id
    slug
    kind
    private
    description
    rules
    createdAt
    memberCount
    department {
      id
      name
    }
    owners {
      id
      handle
      displayName
    }
    publishers {
      id
      handle
      displayName
    }
  }
`);

/** What a channel is for, what is expected in it, and who looks after it. */
export function ChannelAboutPart({ channel: masked }: { channel: FragmentType<typeof ChannelDetails> }) {
  const { slug, kind, private: closed, description, rules, createdAt, memberCount, department, owners, publishers } = readFragment(ChannelDetails, masked);
  return (
    <dl className={styles.about}>
      {description && (
        <Fact label={<Trans>What it is for</Trans>}>
          <p dir="auto">{description}</p>
        </Fact>
      )}
      {rules && (
        <Fact label={<Trans>What is expected here</Trans>}>
          <p dir="auto">{rules}</p>
        </Fact>
      )}
      <Fact label={<Trans>Who reads it</Trans>}>
        {closed ? <Trans>Its members alone</Trans> : <Trans>Everybody who works here</Trans>}
        {' · '}
        <Link to="/c/$slug/members" params={{ slug }}>
          <Plural value={memberCount} one="# member" other="# members" />
        </Link>
      </Fact>
      {kind === 'BROADCAST' && (
        <Fact label={<Trans>Who starts posts</Trans>}>
          {publishers.length > 0 ? <NamesOf people={publishers} /> : <Trans>Its owners</Trans>}
        </Fact>
      )}
      {department && <Fact label={<Trans>Department</Trans>}>{department.name}</Fact>}
      {owners.length > 0 && (
        <Fact label={<Trans>Looked after by</Trans>}>
          <NamesOf people={owners} />
        </Fact>
      )}
      <Fact label={<Trans>Since</Trans>}>
        <time dateTime={createdAt}>{calendarDate(createdAt)}</time>
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
