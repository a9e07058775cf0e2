import { useEffect } from 'react';
import { useFrame, useMentionCount } from '../../shared/graphql/frame.js';
import { upTo99 } from '../../shared/language/formats.js';

/** Says in the browser's tab which page this is, and of which hub; and before that how much mentions one that is new. */
export function useTabTitle(title: string): void {
  const hub = useFrame().instance?.name;
  const count = useMentionCount();
  useEffect(() => {
    const page = [title, hub ?? 'Tidings'].join(' · ');
    document.title = count > 0 ? `(${upTo99(count)}) ${page}` : page;
  }, [title, hub, count]);
}
