import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import type { PersonWord } from '../../../shared/graphql/generated/graphql.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { showNotice } from '../../../shared/ui/toast.js';
import type { ShownConnection } from './connection-fragment.js';
import { UpdateConnection } from './connection-mutations.js';
import { NamesField, namesIn } from './names-field.js';
import { PERSON_WORDS, WORDS_IN_ORDER } from './words.js';
import styles from './connection.module.css';

/** Which attributes are read for which word. Those left as they are usually called stay so. */
export function MappingForm({ connection: { id, attributeMap } }: { connection: ShownConnection }) {
  const { t } = useLingui();
  const update = useAction(UpdateConnection);
  const known = Object.fromEntries(attributeMap.map(({ word, names }) => [word, names.join('\n')])) as Record<PersonWord, string>;
  const usual = new Set(attributeMap.filter((mapping) => mapping.usual).map(({ word }) => word));
  const [texts, setTexts] = useState(known);
  const changed = WORDS_IN_ORDER.some((word) => texts[word] !== known[word]);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const mapped = WORDS_IN_ORDER.filter((word) => !usual.has(word) || texts[word] !== known[word]).map((word) => ({ word, names: namesIn(texts[word]) }));
    if (await update({ input: { connectionId: id, attributeMap: mapped } })) showNotice(t`Saved. It counts from the next sign-in.`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {WORDS_IN_ORDER.map((word) => (
        <NamesField
          key={word}
          label={t(PERSON_WORDS[word].label)}
          description={t(PERSON_WORDS[word].about)}
          value={texts[word]}
          onChange={(text) => setTexts((before) => ({ ...before, [word]: text }))}
        />
      ))}
      <div className={styles.actions}>
        <Button type="submit" disabled={!changed}>
          <Trans>Save what is read</Trans>
        </Button>
      </div>
    </form>
  );
}
