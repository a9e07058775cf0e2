import { useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import '@mantine/core/styles/Tabs.layer.css';
import { PROVIDER_KINDS, type ProviderKind } from './provider-kinds.js';
import styles from './connection.module.css';

/** What to click at the provider, by its kind. */
export function ProviderGuide() {
  const { t } = useLingui();
  const nameOf = ({ name }: ProviderKind) => (typeof name === 'string' ? name : t(name));
  return (
    <Tabs defaultValue="entra" keepMounted={false}>
      <Tabs.List aria-label={t`Your identity provider`} mb="sm">
        {PROVIDER_KINDS.map((kind) => (
          <Tabs.Tab key={kind.value} value={kind.value}>
            {nameOf(kind)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {PROVIDER_KINDS.map((kind) => (
        <Tabs.Panel key={kind.value} value={kind.value}>
          <ol className={styles.steps}>
            {kind.steps.map((step) => (
              <li key={step.id}>{t(step)}</li>
            ))}
          </ol>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
