import { Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import styles from './status-form.module.css';

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      person {
        id
        headline
        bio
        pronouns
        location
        skills
      }
    }
  }
`);

interface Profile {
  headline?: string | null;
  bio?: string | null;
  pronouns?: string | null;
  location?: string | null;
  skills: readonly string[];
}

/** What one says about oneself. Name, title and department are the directory's, and not changed here. */
export default function ProfileForm({ person, onDone }: { person: Profile; onDone: () => void }) {
  const update = useAction(UpdateProfile);
  const [fields, setFields] = useState({
    headline: person.headline ?? '',
    bio: person.bio ?? '',
    pronouns: person.pronouns ?? '',
    location: person.location ?? '',
    skills: person.skills.join(', '),
  });
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const skills = fields.skills.split(/[,，、]/).map((skill) => skill.trim()).filter(Boolean);
    if (await update({ input: { ...fields, skills } })) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput label="Headline" description="One line under your name" data-autofocus {...field('headline')} />
      <Textarea label="About you" rows={4} {...field('bio')} />
      <div className={styles.line}>
        <TextInput className={styles.text} label="Location" {...field('location')} />
        <TextInput className={styles.text} label="Pronouns" {...field('pronouns')} />
      </div>
      <TextInput label="Skills" description="Divided by commas" {...field('skills')} />
      <div className={styles.actions}>
        <Button variant="plain" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit">Save</Button>
      </div>
    </form>
  );
}
