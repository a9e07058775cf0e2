import { lazyPart } from '../../shared/code/lazy-part.js';
import { OptionalPart } from '../../shared/ui/optional-part.js';
import { loadPersonCard } from './load-person-card.js';
import { usePointedPerson } from './use-pointed-person.js';

const PersonCard = lazyPart(loadPersonCard);

/** The one card of the page that shows whose name or face is pointed at, loaded with the first of them. */
export function PersonCardHost() {
  const [pointed, close] = usePointedPerson();
  return pointed ? (
    <OptionalPart>
      <PersonCard key={pointed.handle} pointed={pointed} onClose={close} />
    </OptionalPart>
  ) : null;
}
