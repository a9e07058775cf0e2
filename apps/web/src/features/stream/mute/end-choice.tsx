import { Input, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { type End, ENDS } from './mute-ends.js';

/** For how long. */
export function EndChoice({ value, onChange }: { value: End; onChange: (end: End) => void }) {
  return (
    <Input.Wrapper label="For how long?" labelElement="div">
      <SegmentedControl
        fullWidth
        mt={4}
        aria-label="For how long?"
        value={value}
        onChange={(end) => onChange(end as End)}
        data={ENDS.map(({ value: end, label }) => ({ value: end, label }))}
      />
    </Input.Wrapper>
  );
}
