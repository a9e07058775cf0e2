import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import type { messageOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { muteNow, unmuteNow } from './muted-now.js';
import { nameOf, ShownMute } from './shown-mute.js';

// Found by codegen under its name; the two documents below share it.
graphql(`
  fragment MuteState on MuteSubject {
    ... on Person {
      id
      viewerMute {
        id
      }
    }
    ... on Channel {
      id
      viewerMute {
        id
      }
    }
    ... on Tag {
      id
      viewerMute {
        id
      }
    }
  }
`);

const Mute = graphql(`
  mutation Mute($input: MuteInput!) {
    mute(input: $input) {
      mute {
        id
        ...ShownMute
        subject {
          ...MuteState
        }
      }
    }
  }
`);

const Unmute = graphql(`
  mutation Unmute($muteId: ID!) {
    unmute(input: { muteId: $muteId }) {
      unmutedId
      subject {
        ...MuteState
      }
    }
  }
`);

interface What {
  /** A person, a channel or a tag; or else a word. */
  subjectId?: string;
  word?: string;
  until?: string | null;
}

type Refused = (error: Parameters<typeof messageOf>[0]) => void;

/** Mutes, and offers to take it back; or lets in again. */
export function useMute() {
  const { t } = useLingui();
  const muteIt = useAction(Mute);
  const unmuteIt = useAction(Unmute);

  const unmute = async (muteId: string, name: string, subjectId?: string) => {
    if (subjectId) unmuteNow(subjectId);
    const data = await unmuteIt({ muteId });
    if (data) showNotice(t`${name} is no longer muted`);
    else if (subjectId) muteNow(subjectId);
    return data !== null;
  };

  const mute = async (what: What, onRefused?: Refused) => {
    if (what.subjectId) muteNow(what.subjectId);
    const refuse = (code: string, error: Parameters<Refused>[0]) => {
      if (code !== 'BAD_USER_INPUT' || !onRefused) return false;
      onRefused(error);
      return true;
    };
    const data = await muteIt({ input: { subjectId: null, word: null, until: null, ...what } }, { onError: refuse });
    if (!data) {
      if (what.subjectId) unmuteNow(what.subjectId);
      return false;
    }
    const made = readFragment(ShownMute, data.mute.mute);
    const name = nameOf(made);
    showNotice(t`${name} is muted`, { label: t`Undo`, onClick: () => void unmute(made.id, name, what.subjectId) });
    return true;
  };

  return { mute, unmute };
}
