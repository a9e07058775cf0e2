import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * An article that was asked for by an address it had: the browser shows the one it has now, in the same place of its history.
 * @param now its present slug; undefined until it is known
 */
export function usePresentAddress(asked: string, now: string | undefined): void {
  const router = useRouter();
  useEffect(() => {
    if (now === undefined || now === asked) return;
    const { pathname, searchStr, hash } = router.state.location;
    const [, rest = ''] = pathname.split(`/a/${encodeURIComponent(asked)}`);
    void router.navigate({ href: `/a/${now}${rest}${searchStr}${hash ? `#${hash}` : ''}`, replace: true });
  }, [router, asked, now]);
}
