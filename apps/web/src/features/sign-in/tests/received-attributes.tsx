import { Trans, useLingui } from '@lingui/react/macro';
import { listed } from '../../../shared/language/formats.js';
import { PERSON_WORDS } from '../connections/words.js';
import type { ShownTest } from './test-result.js';
import styles from './test-result.module.css';

/** The NameID and the attributes that came, with what is read of each, and what nothing came for. */
export function ReceivedAttributes({ test }: { test: Pick<ShownTest, 'nameId' | 'nameIdFormat' | 'attributes' | 'missing'> }) {
  const { t } = useLingui();
  if (test.nameId == null && test.attributes.length === 0) return <p className={styles.missing}><Trans>There was no assertion to read.</Trans></p>;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col"><Trans>Attribute</Trans></th>
            <th scope="col"><Trans>Value</Trans></th>
            <th scope="col"><Trans>Read as</Trans></th>
          </tr>
        </thead>
        <tbody>
          {test.nameId != null && (
            <tr>
              <td>NameID {test.nameIdFormat && <code>{test.nameIdFormat.split(':').at(-1)}</code>}</td>
              <td>{test.nameId}</td>
              <td>{t(PERSON_WORDS.subject.label)}</td>
            </tr>
          )}
          {test.attributes.map(({ name, friendlyName, values, usedAs }) => (
            <tr key={name}>
              <td><code>{name}</code> {friendlyName}</td>
              <td>{listed(values)}</td>
              <td>{usedAs.length > 0 ? listed(usedAs.map((word) => t(PERSON_WORDS[word].label))) : <span className={styles.unused}><Trans>not read</Trans></span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {test.missing.length > 0 && (
        <p className={styles.missing}>
          <Trans>Nothing came for: {listed(test.missing.map((word) => t(PERSON_WORDS[word].label)))}. Send it from the provider, or map the attribute that has it.</Trans>
        </p>
      )}
    </>
  );
}
