import { Link } from '@tanstack/react-router';
import { Listed } from '../ui/listed.js';

/** People by name, each a way to their page, joined as in a sentence. */
export function NamesOf({ people }: { people: readonly { id: string; handle: string; displayName: string }[] }) {
  return (
    <Listed>
      {people.map(({ id, handle, displayName }) => (
        <Link key={id} to="/@{$handle}" params={{ handle }}>
          {displayName}
        </Link>
      ))}
    </Listed>
  );
}
