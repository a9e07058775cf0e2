import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { messageOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { PersonChoice, type PickedPerson } from '../../../shared/person/people-picker.js';
import { Button } from '../../../shared/ui/button.js';
import { ShareArticle } from './article-shares.js';
import type { ArticleRole } from './shared-row.js';

interface ShareChoiceProps {
  articleId: string;
  person: PickedPerson;
  role: ArticleRole;
  /** They have it already. */
  known: boolean;
}

/** Somebody to share an article with. */
export function ShareChoice({ articleId, person, role, known }: ShareChoiceProps) {
  const { t } = useLingui();
  const share = useAction(ShareArticle);
  const [adding, setAdding] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const add = async () => {
    setAdding(true);
    await share({ input: { articleId, personId: person.id, role } }, {
      onError: (_code, error) => {
        setRefusal(messageOf(error));
        return true;
      },
    });
    setAdding(false);
  };
  return (
    <PersonChoice
      person={person}
      note={refusal}
      action={
        <Button
          variant={known ? 'quiet' : 'soft'}
          disabled={known}
          loading={adding}
          aria-label={known ? t`Shared with ${person.displayName}` : t`Add ${person.displayName}`}
          onClick={() => void add()}
        >
          {known ? t`Has it` : t`Add`}
        </Button>
      }
    />
  );
}
