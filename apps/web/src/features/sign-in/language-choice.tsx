import { useLingui } from '@lingui/react/macro';
import { chooseLanguage, language, LANGUAGES, type Language } from '../../shared/language/language.js';
import styles from './language-choice.module.css';

const names = Object.entries(LANGUAGES) as [Language, string][];

/** The languages of the app, each by its own name, for who can't read the one it speaks. */
export function LanguageChoice() {
  const { t } = useLingui();
  return (
    <ul className={styles.languages} aria-label={t`Language`}>
      {names.map(([value, name]) => (
        <li key={value}>
          <button type="button" lang={value} aria-pressed={language === value} onClick={() => chooseLanguage(value)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
