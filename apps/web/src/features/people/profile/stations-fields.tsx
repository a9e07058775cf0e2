import { useLingui } from '@lingui/react/macro';
import { Fieldset, NumberInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/Fieldset.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/NumberInput.layer.css';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Button } from '../../../shared/ui/button.js';
import { emptyStation, type Station } from './edited-profile.js';
import styles from './stations-fields.module.css';

interface StationsFieldsProps {
  legend: string;
  /** What the fields are called: the place, what one was there, and in which field, where that is asked. */
  labels: { place: string; what: string; field?: string; add: string };
  stations: readonly Station[];
  onChange: (stations: Station[]) => void;
}

/** Where somebody worked or learnt, one under the other, in the order in which it is shown. */
export function StationsFields({ legend, labels, stations, onChange }: StationsFieldsProps) {
  const { t } = useLingui();
  const change = (key: string, part: Partial<Station>) => onChange(stations.map((each) => (each.key === key ? { ...each, ...part } : each)));
  return (
    <Fieldset legend={legend} variant="unstyled" className={styles.stations}>
      {stations.map((station) => (
        <div key={station.key} className={styles.station} role="group" aria-label={station.place || labels.place}>
          <TextInput
            label={labels.place}
            value={station.place}
            onChange={(event) => change(station.key, { place: event.currentTarget.value })}
          />
          <TextInput label={labels.what} value={station.what} onChange={(event) => change(station.key, { what: event.currentTarget.value })} />
          {labels.field && (
            <TextInput label={labels.field} value={station.field} onChange={(event) => change(station.key, { field: event.currentTarget.value })} />
          )}
          <div className={styles.years}>
            <NumberInput {...year} label={t`From`} value={station.fromYear} onChange={(fromYear) => change(station.key, { fromYear })} />
            <NumberInput {...year} label={t`To`} placeholder={t`now`} value={station.toYear} onChange={(toYear) => change(station.key, { toYear })} />
            <ActionButton
              type="button"
              className={styles.remove}
              label={station.place ? t`Remove ${station.place}` : t`Remove this one`}
              icon={<IconTrash />}
              onClick={() => onChange(stations.filter((each) => each.key !== station.key))}
            />
          </div>
        </div>
      ))}
      <Button variant="quiet" leftSection={<IconPlus size={16} />} onClick={() => onChange([...stations, emptyStation()])}>
        {labels.add}
      </Button>
    </Fieldset>
  );
}

const year = { hideControls: true, allowDecimal: false, allowNegative: false, thousandSeparator: false, maxLength: 4, inputMode: 'numeric' } as const;
