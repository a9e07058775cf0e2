import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { AddConnection } from './connection-mutations.js';
import { hasMetadata, MetadataField, metadataInput, NO_METADATA } from './metadata-field.js';
import { OurValues } from './our-values.js';
import { ProviderGuide } from './provider-guide.js';
import { Section } from './section.js';
import styles from './connection.module.css';

const SLUG = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** A name for addresses, made of what the button says. */
function slugOf(label: string): string {
  return label.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40);
}

/** Our values as they will be; the hub keeps every page on its public address, so this page's is that. */
function valuesOf(slug: string) {
  const at = (service: string) => `${window.location.origin}/auth/saml/${slug}/${service}`;
  return { entityId: at('metadata'), acsUrl: at('acs'), serviceLogoutUrl: at('logout'), metadataUrl: at('metadata'), loginUrl: at('login') };
}

/** Connects a provider: its name here, what to enter there, and its metadata. */
export function NewConnectionForm({ onAdded }: { onAdded: (id: string) => void }) {
  const { t } = useLingui();
  const add = useAction(AddConnection);
  const [label, setLabel] = useState('');
  const [ownSlug, setOwnSlug] = useState<string | null>(null);
  const [metadata, setMetadata] = useState(NO_METADATA);
  const [refusal, setRefusal] = useState<{ field?: string; message: string }>();
  const slug = ownSlug ?? slugOf(label);
  const ready = SLUG.test(slug) && label.trim() !== '' && hasMetadata(metadata);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    const onError = (_code: string, error: Parameters<typeof refusalOf>[0]) => {
      const said = refusalOf(error);
      setRefusal(said);
      return said !== undefined;
    };
    const data = await add({ input: { slug, label: label.trim(), ...metadataInput(metadata) } }, { onError });
    if (data) onAdded(data.addSamlConnection.connection.id);
  };
  const errorOf = (...fields: string[]) => (refusal?.field && fields.includes(refusal.field) ? refusal.message : undefined);
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Section title={t`1. Name it`}>
        <div className={styles.form}>
          <TextInput
            label={t`What its button says`}
            description={t`People see it on the sign-in page, such as “Acme” or “Partners”.`}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
            maxLength={80}
            error={errorOf('label')}
            required
          />
          <TextInput
            label={t`Its name in addresses`}
            description={t`a to z, 0 to 9 and -. It stays, as the provider knows the addresses.`}
            value={slug}
            onChange={(event) => setOwnSlug(event.currentTarget.value)}
            maxLength={40}
            error={errorOf('slug') ?? (slug !== '' && !SLUG.test(slug) ? t`Use a to z, 0 to 9 and -.` : undefined)}
            required
          />
        </div>
      </Section>
      <Section title={t`2. Register the hub at the provider`}>
        {SLUG.test(slug) ? <OurValues ours={valuesOf(slug)} /> : <p className={styles.note}><Trans>Name it first: the values to enter there follow from it.</Trans></p>}
        <ProviderGuide />
      </Section>
      <Section title={t`3. Give the hub the provider’s metadata`} about={<Trans>It holds the provider’s addresses and the certificate that its signatures are checked with.</Trans>}>
        <MetadataField value={metadata} onChange={setMetadata} error={errorOf('metadata', 'metadataUrl')} />
      </Section>
      <Section title={t`4. Add it`} about={<Trans>It isn’t on the sign-in page yet: you test it first, and turn it on when it works.</Trans>}>
        <Button type="submit" disabled={!ready}>
          <Trans>Add the connection</Trans>
        </Button>
      </Section>
    </form>
  );
}
