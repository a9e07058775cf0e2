import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../../shared/graphql/document.js';
import { usePress } from '../../../shared/graphql/use-press.js';
import { Button } from '../../../shared/ui/button.js';

// Found by codegen under its name; the two documents below share it.
graphql(`
  fragment FollowState on Followable {
    ... on Person {
      id
      viewerFollows
      followerCount
    }
    ... on Channel {
      id
      viewerFollows
    }
    ... on Tag {
      id
      viewerFollows
      followerCount
    }
  }
`);

const Follow = graphql(`
  mutation Follow($subjectId: ID!) {
    follow(input: { subjectId: $subjectId }) {
      subject {
        ...FollowState
      }
    }
  }
`);

const Unfollow = graphql(`
  mutation Unfollow($subjectId: ID!) {
    unfollow(input: { subjectId: $subjectId }) {
      subject {
        ...FollowState
      }
    }
  }
`);

interface FollowButtonProps {
  subject: { id: string; viewerFollows: boolean };
  /** Whom or what, for those who hear the button without seeing the page. */
  name: string;
  /** One of many on the page. */
  soft?: boolean;
}

/** Follows a person, a channel or a tag, or stops. */
export function FollowButton({ subject, name, soft }: FollowButtonProps) {
  const { t } = useLingui();
  const follow = usePress(Follow);
  const unfollow = usePress(Unfollow);
  const subjectId = subject.id;
  const change = () => void (subject.viewerFollows ? unfollow({ subjectId }, t`You still follow ${name}.`) : follow({ subjectId }, t`You don’t follow ${name} yet.`));
  return (
    <Button
      variant={subject.viewerFollows ? 'quiet' : soft ? 'soft' : 'primary'}
      aria-label={subject.viewerFollows ? t`Following ${name}` : t`Follow ${name}`}
      onClick={change}
    >
      {subject.viewerFollows ? t`Following` : t`Follow`}
    </Button>
  );
}
