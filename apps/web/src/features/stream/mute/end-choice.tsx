import { useLingui } from '@lingui/react/macro';
import { Input, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { type End, ENDS } from './mute-ends.js';

/** For how long. */
export function EndChoice({ value, onChange }: { value: End; onChange: (end: End) => void }) {
  const { t } = useLingui();
  return (
    <Input.Wrapper label={t`For how long?`} labelElement="div">
      <SegmentedControl
        fullWidth
        mt={4}
        aria-label={t`For how long?`}
        value={value}
        onChange={(end) => onChange(end as End)}
        data={ENDS.map(({ value: end, label }) => ({ value: end, label: t(label) }))}
      />
    </Input.Wrapper>
  );
}
