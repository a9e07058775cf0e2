import { Trans, useLingui } from '@lingui/react/macro';
import { TimePicker } from '@mantine/dates';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/dates/styles.layer.css';
import { useState } from 'react';
import { locale } from '../../../../shared/language/language.js';
import { dayFromNow } from '../../../../shared/time/days.js';
import { Button } from '../../../../shared/ui/button.js';
import { DayField } from '../../../../shared/ui/day-field.js';
import { ownZone, zoneWords } from '../../schedule.js';
import { type ChosenMoment, momentOf } from './chosen-moment.js';
import { offeredMoments } from './offered-moments.js';
import styles from './moment-fields.module.css';

const YEAR = 365;
const byHalves = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;

interface MomentFieldsProps {
  value: ChosenMoment;
  refusal: { day?: string; time?: string };
  onChange: (value: ChosenMoment) => void;
}

/** A day and a time in the reader's own zone, which is named. */
export function MomentFields({ value, refusal, onChange }: MomentFieldsProps) {
  const { t } = useLingui();
  const moment = momentOf(value);
  const at = 'at' in moment ? moment.at : new Date();
  const [offers] = useState(() => offeredMoments(new Date()));
  return (
    <div>
      <div className={styles.offers} role="group" aria-label={t`Times that are often chosen`}>
        {offers.map(({ label, moment: offered }) => {
          const taken = offered.day === value.day && offered.time === value.time;
          return (
            <Button key={label} variant={taken ? 'soft' : 'quiet'} size="compact-sm" aria-pressed={taken} onClick={() => onChange(offered)}>
              {label}
            </Button>
          );
        })}
      </div>
      <div className={styles.fields}>
        <DayField label={t`Day`} value={value.day ?? ''} error={refusal.day} min={dayFromNow(0)} max={dayFromNow(YEAR)} onChange={(day) => onChange({ ...value, day })} />
        <TimePicker
          label={t`Time`}
          value={value.time}
          error={refusal.time}
          format={byHalves ? '12h' : '24h'}
          hoursInputLabel={t`Hours`}
          minutesInputLabel={t`Minutes`}
          amPmInputLabel={t`Before or after noon`}
          onChange={(time) => onChange({ ...value, time: time.slice(0, 5) })}
        />
      </div>
      <p className={styles.zone}><Trans>In your time zone: {zoneWords(ownZone, at)}</Trans></p>
    </div>
  );
}
