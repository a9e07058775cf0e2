import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { showNotice } from '../../shared/ui/toast.js';

const TOLD = 'tidings-face-removed';

/** Whether this browser has told of it; where nothing can be kept, yes, so that it isn’t said at every page. */
function isTold(at: string): boolean {
  try {
    if (localStorage.getItem(TOLD) === at) return true;
    localStorage.setItem(TOLD, at);
    return false;
  } catch {
    return true;
  }
}

/** Tells somebody, once, that a moderator removed their picture; their own page says why. */
export default function TellFaceRemoved({ at, handle }: { at: string; handle: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  useEffect(() => {
    if (isTold(at)) return;
    showNotice(t`A moderator removed your picture.`, { label: t`See why`, onClick: () => void navigate({ to: '/@{$handle}', params: { handle } }) });
  }, [at, handle, navigate, t]);
  return null;
}
