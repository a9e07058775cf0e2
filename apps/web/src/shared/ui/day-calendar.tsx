import { useLingui } from '@lingui/react/macro';
import '@mantine/core/styles/ActionIcon.layer.css';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useEffect, useRef } from 'react';
import { calendarWords } from '../time/calendar.js';
import { dayFromNow } from '../time/days.js';
import styles from './day-field.module.css';

interface DayCalendarProps {
  value: string;
  min: string | undefined;
  max: string | undefined;
  onChoose: (day: string) => void;
}

/** Escape in it closes the calendar alone, not the dialog that it stands in. Mantine's own fields say so, too, by what its types keep to itself. */
const HOLDS_ESCAPE = { __stopPropagation: true };

/** A month to choose a day from, with the focus on the day that is chosen, or on today. */
export default function DayCalendar({ value, min, max, onChoose }: DayCalendarProps) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const begin = value || (min && dayFromNow(0) < min ? min : dayFromNow(0));
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={place}>
      <DatePicker
        {...HOLDS_ESCAPE}
        value={value || null}
        defaultDate={begin}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
        {...calendarWords}
        weekendDays={[]}
        highlightToday
        previousLabel={t`The month before`}
        nextLabel={t`The month after`}
        classNames={{ day: styles.day }}
        getDayProps={(day) => ({ 'data-autofocus': day === begin || undefined })}
        onChange={(day) => day && onChoose(day)}
      />
    </div>
  );
}
