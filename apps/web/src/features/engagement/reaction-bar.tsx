import { useLingui } from '@lingui/react/macro';
import { IconMoodSmile } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { usePress } from '../../shared/graphql/use-press.js';
import { compact, plain } from '../../shared/language/formats.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { Popover } from '../../shared/ui/popover.js';
import styles from './reaction-bar.module.css';

export const PostReactions = graphql(`
  fragment PostReactions on Post {
    id
    viewerReaction
    reactionCounts {
      emoji
      count
    }
  }
`);

export const ArticleReactions = graphql(`
  fragment ArticleReactions on Article {
    id
    viewerReaction
    reactionCounts {
      emoji
      count
    }
  }
`);

const React = graphql(`
  mutation React($subjectId: ID!, $emoji: String!) {
    react(input: { subjectId: $subjectId, emoji: $emoji }) {
      subject {
        ...PostReactions
        ...ArticleReactions
      }
    }
  }
`);

const Unreact = graphql(`
  mutation Unreact($subjectId: ID!) {
    unreact(input: { subjectId: $subjectId }) {
      subject {
        ...PostReactions
        ...ArticleReactions
      }
    }
  }
`);

interface ReactionBarProps {
  subject: FragmentType<typeof PostReactions> | FragmentType<typeof ArticleReactions>;
  /** The reactions of this house, in their order. */
  choices: readonly string[];
}

/** The button that opens the reactions of the house. */
export function ReactButton({ subject, choices }: ReactionBarProps) {
  const { t } = useLingui();
  const { id, viewerReaction } = readFragment(PostReactions, subject as FragmentType<typeof PostReactions>);
  const [open, setOpen] = useState(false);
  const choose = useReaction(id, viewerReaction ?? null);
  return (
    <Popover opened={open} onChange={setOpen} position="top" radius="xl" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionButton
          label={viewerReaction ? t`You reacted with ${viewerReaction}. Change it` : t`React`}
          icon={<IconMoodSmile />}
          active={Boolean(viewerReaction)}
          data-action="react"
          onClick={() => setOpen(!open)}
        />
      </Popover.Target>
      <Popover.Dropdown className={styles.choices}>
        {choices.map((emoji) => (
          <button
            key={emoji}
            type="button"
            className={styles.choice}
            aria-label={t`React with ${emoji}`}
            aria-pressed={emoji === viewerReaction}
            onClick={() => {
              setOpen(false);
              choose(emoji);
            }}
          >
            {emoji}
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

function useReaction(subjectId: string, mine: string | null) {
  const { t } = useLingui();
  const react = usePress(React);
  const unreact = usePress(Unreact);
  return (emoji: string) =>
    void (emoji === mine ? unreact({ subjectId }, t`Your reaction is still there.`) : react({ subjectId, emoji }, t`Your reaction wasn’t kept.`));
}

/** The reactions given so far, each a button to join in or take one's own back. */
export function Reactions({ subject }: Pick<ReactionBarProps, 'subject'>) {
  const { id, viewerReaction, reactionCounts } = readFragment(PostReactions, subject as FragmentType<typeof PostReactions>);
  const choose = useReaction(id, viewerReaction ?? null);
  if (reactionCounts.length === 0) return null;
  return (
    <div className={styles.given}>
      {reactionCounts.map(({ emoji, count }) => (
        <button
          key={emoji}
          type="button"
          className={styles.reaction}
          data-given
          aria-pressed={emoji === viewerReaction}
          aria-label={`${emoji} ${plain(count)}`}
          onClick={() => choose(emoji)}
        >
          <span aria-hidden>{emoji}</span>
          {compact(count)}
        </button>
      ))}
    </div>
  );
}
