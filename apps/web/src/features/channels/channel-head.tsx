import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { NamesOf } from '../../shared/person/names-of.js';
import { PageActions } from '../../shared/ui/page-actions.js';
import styles from './channel-head.module.css';
import { channelKinds, memberCountOf } from './channel-words.js';

void PersonFace;

export const ChannelAbout = graphql(`
  fragment ChannelAbout on Channel {
    id
    slug
    name
    kind
    private
    companyWide
    description
    memberCount
    owners {
      id
      handle
      displayName
    }
    members(first: 8) {
      edges {
        cursor
        node {
          id
          handle
          displayName
          ...PersonFace
        }
      }
    }
  }
`);

/** What a channel is for, who looks after it, and who is in it. */
export function ChannelHead({ channel, actions }: { channel: FragmentType<typeof ChannelAbout>; actions?: ReactNode }) {
  const { t } = useLingui();
  const { slug, name, kind, private: closed, companyWide, description, memberCount, owners, members: some } = readFragment(ChannelAbout, channel);
  const { Icon, label } = channelKinds[kind];
  const open = companyWide ? t`Goes to everybody` : t`Open to every employee`;
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <span className={styles.icon}>{closed ? <IconLock aria-hidden /> : <Icon aria-hidden />}</span>
        <PageActions className={styles.actions}>{actions}</PageActions>
      </div>
      <h1>{name}</h1>
      {description && <p dir="auto" className={styles.description}>{description}</p>}
      <p className={styles.facts}>
        <span>{t(label)}</span>
        <span>{closed ? t`Private: members only` : open}</span>
        <Link to="/c/$slug/members" params={{ slug }}>
          {memberCountOf(memberCount)}
        </Link>
      </p>
      <div className={styles.people}>
        <ul aria-label={t`Some of its members`}>
          {some.edges.map(({ node }) => (
            <li key={node.id}>
              <Link to="/@{$handle}" params={{ handle: node.handle }} title={node.displayName} aria-label={node.displayName}>
                <Avatar person={node} size={28} />
              </Link>
            </li>
          ))}
        </ul>
        {owners.length > 0 && (
          <span>
            <Trans>
              Looked after by <NamesOf people={owners.slice(0, 3)} />
            </Trans>
          </span>
        )}
      </div>
    </header>
  );
}
