import { Loader } from '@mantine/core';
import '@mantine/core/styles/Loader.layer.css';
import { Slow } from './slow.js';

/** In a field or a line, while something is on its way. */
export function Spinner() {
  return (
    <Slow>
      <Loader size={14} />
    </Slow>
  );
}
