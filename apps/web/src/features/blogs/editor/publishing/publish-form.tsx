import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Switch, Textarea } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { CombinedError } from 'urql';
import { readFragment, type FragmentType } from '../../../../shared/graphql/document.js';
import { refusalOf } from '../../../../shared/graphql/errors.js';
import { useAction } from '../../../../shared/graphql/use-action.js';
import { Button } from '../../../../shared/ui/button.js';
import { closeDialog } from '../../../../shared/ui/open-dialogs.js';
import { ArticleSchedule, ownZone } from '../../schedule.js';
import { chosenOf, momentOf } from './chosen-moment.js';
import { GoesWhere } from './goes-where.js';
import { MomentFields } from './moment-fields.js';
import { nextWorkingMorning } from './offered-moments.js';
import { useNoticePlace } from './notice-place.js';
import { NoticePreview } from './notice-preview.js';
import { PublishArticle, ScheduleArticle } from './publishing-mutations.js';
import { UndescribedNote } from './undescribed-note.js';
import type { UndescribedPicture } from './undescribed-pictures.js';
import styles from './publish-form.module.css';

interface PublishFormProps {
  articleId: string;
  title: string;
  /** When it comes out by itself, if it does; null for what was begun just now. */
  schedule: FragmentType<typeof ArticleSchedule> | null;
  /** As the stream will show it. */
  card: ReactNode;
  undescribed: readonly UndescribedPicture[];
  /** What was written to the stream when this was open before. */
  begun: string | undefined;
  /** What is written to the stream changes: whoever closes this unawares finds it again. */
  onBegun: (words: string) => void;
  /** Leaves for the picture of that number. */
  onDescribe: (index: number) => void;
  onPublished: (slug: string) => void;
  onScheduled: () => void;
}

interface Refusal {
  day?: string;
  time?: string;
  notice?: string;
}

/** Publishes an article now or at a set time, and tells the stream in the author's own words, or doesn't. Moves a schedule. */
export default function PublishForm({ articleId, title, schedule: masked, card, undescribed, begun, onBegun, onDescribe, onPublished, onScheduled }: PublishFormProps) {
  const { t } = useLingui();
  const schedule = masked && readFragment(ArticleSchedule, masked);
  const publish = useAction(PublishArticle);
  const plan = useAction(ScheduleArticle);
  const planned = schedule?.scheduledFor ?? null;
  const [later, setLater] = useState(planned !== null);
  const [chosen, setChosen] = useState(() => planned ? chosenOf(planned) : nextWorkingMorning(new Date()));
  const [tell, setTell] = useState(!schedule?.scheduledNotice?.quietly);
  const [notice, setNotice] = useState(begun ?? schedule?.scheduledNotice?.words ?? '');
  const [refusal, setRefusal] = useState<Refusal>({});
  const { blog, author } = useNoticePlace(articleId);

  /** What the server says of a field stands beside that field. */
  const onError = (_code: string, error: CombinedError) => {
    const refused = refusalOf(error);
    if (refused?.field === 'at') setRefusal({ time: refused.message });
    else if (refused) setRefusal({ notice: refused.message });
    return refused !== undefined;
  };
  const publishNow = async () => {
    const data = await publish({ input: { articleId, ...said() } }, { onError });
    if (data) onPublished(data.publishArticle.article.slug);
  };
  const publishLater = async () => {
    const moment = momentOf(chosen);
    if (!('at' in moment)) return setRefusal(moment);
    const at = moment.at.toISOString();
    const data = await plan({ input: { articleId, at, timeZone: ownZone, ...said() } }, { onError });
    if (!data) return;
    closeDialog();
    onScheduled();
  };
  const said = () => ({ notice: tell && notice.trim() ? notice.trim() : null, quietly: !tell });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal({});
    void (later ? publishLater() : publishNow());
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>
        {later ? (
          <Trans>
            <strong>{title}</strong> will become readable for everyone who may read its blog.
          </Trans>
        ) : (
          <Trans>
            <strong>{title}</strong> becomes readable for everyone who may read its blog.
          </Trans>
        )}
      </p>
      <GoesWhere blog={blog} />
      {undescribed.length > 0 && <UndescribedNote pictures={undescribed} onDescribe={onDescribe} />}
      <SegmentedControl
        aria-label={t`When`}
        value={later ? 'later' : 'now'}
        onChange={(value) => setLater(value === 'later')}
        data={[
          { value: 'now', label: t`Now` },
          { value: 'later', label: t`At a set time` },
        ]}
      />
      {later && (
        <MomentFields
          value={chosen}
          refusal={refusal}
          onChange={(value) => {
            setChosen(value);
            setRefusal({});
          }}
        />
      )}
      <Switch
        label={t`Tell the stream`}
        description={t`A post with the article’s card. Its replies are the article’s discussion.`}
        checked={tell}
        onChange={(event) => setTell(event.currentTarget.checked)}
      />
      {tell && (
        <Textarea
          label={t`In your words`}
          placeholder={t`Left empty, the card speaks for itself`}
          autosize
          minRows={2}
          maxRows={6}
          value={notice}
          error={refusal.notice}
          onChange={(event) => {
            setNotice(event.currentTarget.value);
            onBegun(event.currentTarget.value);
          }}
          data-autofocus={!later || undefined}
        />
      )}
      {tell && <NoticePreview words={notice.trim()} card={card} author={author} channel={blog && blog.channel.kind !== 'EVERYONE' ? blog.channel : undefined} />}
      <div className={styles.actions}>
        <Button type="submit">{later ? (planned ? t`Keep this time` : t`Schedule`) : tell ? t`Publish and tell the stream` : t`Publish quietly`}</Button>
      </div>
    </form>
  );
}
