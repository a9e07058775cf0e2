import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import '@mantine/core/styles/Stack.layer.css';
import { useState, type SubmitEvent } from 'react';
import { dayFromNow, isDay } from '../../shared/time/days.js';
import { Button } from '../../shared/ui/button.js';
import { DayField } from '../../shared/ui/day-field.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';

interface ChooseDayProps {
  day: string | undefined;
  onChoose: (day: string) => void;
}

/** The day before which something was published. */
export default function ChooseDay({ day: chosen, onChoose }: ChooseDayProps) {
  const { t } = useLingui();
  const [day, setDay] = useState(isDay(chosen) ? chosen : dayFromNow(0));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    closeDialog();
    onChoose(day);
  };
  return (
    <form onSubmit={submit}>
      <Stack align="stretch">
        <DayField label={t`Published before`} value={day} onChange={setDay} data-autofocus />
        <Button type="submit">
          <Trans>Search</Trans>
        </Button>
      </Stack>
    </form>
  );
}
