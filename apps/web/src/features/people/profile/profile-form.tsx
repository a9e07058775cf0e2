import { Trans, useLingui } from '@lingui/react/macro';
import { TagsInput, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { AvatarField } from './avatar-field.js';
import { EditedProfile, inputOf, valuesOf, type ProfileValues } from './edited-profile.js';
import styles from './profile-form.module.css';
import { StationsFields } from './stations-fields.js';

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      person {
        ...EditedProfile
      }
    }
  }
`);

interface ProfileFormProps {
  person: FragmentType<typeof EditedProfile>;
  onDone: () => void;
}

/** Where one says who one is: a line and a few more, what one knows, where one worked and learnt. */
export default function ProfileForm({ person, onDone }: ProfileFormProps) {
  const { t } = useLingui();
  const update = useAction(UpdateProfile);
  const shown = readFragment(EditedProfile, person);
  const [values, setValues] = useState(() => valuesOf(shown));
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const [saving, setSaving] = useState(false);
  const change = (part: Partial<ProfileValues>) => setValues({ ...values, ...part });
  const text = (name: 'headline' | 'bio' | 'pronouns' | 'location') => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
    error: refusal?.field === name ? refusal.message : undefined,
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSaving(true);
    const data = await update({ input: inputOf(values) }, {
      onError: (_code, error) => {
        setRefusal(refusalOf(error));
        return Boolean(refusalOf(error));
      },
    });
    setSaving(false);
    if (data) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <AvatarField person={shown} />
      <TextInput label={t`Headline`} description={t`One line under your name`} maxLength={120} data-autofocus {...text('headline')} />
      <Textarea label={t`About you`} rows={4} maxLength={2000} {...text('bio')} />
      <div className={styles.pair}>
        <TextInput label={t`Location`} maxLength={120} {...text('location')} />
        <TextInput label={t`Pronouns`} maxLength={40} {...text('pronouns')} />
      </div>
      <TagsInput
        label={t`Skills`}
        description={t`Press Enter after each`}
        value={values.skills}
        onChange={(skills) => change({ skills })}
        splitChars={[',', '，', '、']}
        maxTags={30}
        acceptValueOnBlur
        error={refusal?.field?.startsWith('skills') ? refusal.message : undefined}
      />
      <StationsFields
        legend={t`Where you worked`}
        labels={{ place: t`Company`, what: t`As what`, add: t`Add a company` }}
        stations={values.employers}
        onChange={(employers) => change({ employers })}
      />
      <StationsFields
        legend={t`Where you learnt`}
        labels={{ place: t`School`, what: t`Degree`, field: t`Field`, add: t`Add a school` }}
        stations={values.education}
        onChange={(education) => change({ education })}
      />
      <div className={styles.actions}>
        <span role="alert" className={styles.refusal}>
          {refusal?.message}
        </span>
        <Button variant="plain" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" loading={saving}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
