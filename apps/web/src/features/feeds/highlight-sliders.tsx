import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Slider } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import '@mantine/core/styles/Slider.layer.css';
import { useId, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { plain } from '../../shared/language/formats.js';
import { Button } from '../../shared/ui/button.js';
import { inReadersWords } from './formula-words.js';
import styles from './highlight-sliders.module.css';

export const HighlightWeights = graphql(`
  fragment HighlightWeights on Highlights {
    formula
    sliders {
      people
      department
      company
    }
  }
`);

const SetHighlightSliders = graphql(`
  mutation SetHighlightSliders($input: HighlightSlidersInput!) {
    setHighlightSliders(input: $input) {
      sliders {
        people
        department
        company
      }
    }
  }
`);

const GROUPS = [
  { key: 'people', label: msg`People close to me` },
  { key: 'department', label: msg`My department` },
  { key: 'company', label: msg`The whole company` },
] as const;

interface HighlightSlidersProps {
  of: FragmentType<typeof HighlightWeights>;
  /** After they were moved, and the server knows. */
  onMoved: () => void;
}

/** By what Highlights are chosen, and the reader's say in it. */
export function HighlightSliders({ of, onMoved }: HighlightSlidersProps) {
  const { t } = useLingui();
  const { formula, sliders } = readFragment(HighlightWeights, of);
  const set = useAction(SetHighlightSliders);
  const [moved, setMoved] = useState({ people: sliders.people, department: sliders.department, company: sliders.company });
  const [shown, show] = useState(false);
  const id = useId();
  const keep = async (input: typeof moved) => {
    if (await set({ input })) onMoved();
  };
  return (
    <section aria-label={t`How Highlights are chosen`} className={styles.panel}>
      <div className={styles.line}>
        <p><Trans>The last seven days, what matters most to you first.</Trans></p>
        <Button variant="plain" size="compact-sm" leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden />} aria-expanded={shown} aria-controls={id} onClick={() => show(!shown)}>
          {shown ? <Trans>Done</Trans> : <Trans>Adjust</Trans>}
        </Button>
      </div>
      <div id={id} className={styles.choice} hidden={!shown}>
        {GROUPS.map(({ key, label }) => (
          <div key={key} className={styles.slider}>
            <div className={styles.label}>
              {t(label)}
              <span>{plain(moved[key])}</span>
            </div>
            <Slider
              size="sm"
              label={null}
              thumbLabel={t(label)}
              value={moved[key]}
              onChange={(value) => setMoved({ ...moved, [key]: value })}
              onChangeEnd={(value) => void keep({ ...moved, [key]: value })}
            />
          </div>
        ))}
        <p className={styles.formula}>
          <Trans>Posts of the last seven days, highest score first: <code>{inReadersWords(formula)}</code>. The slider is the first of the three that fits the author. Home stays in order of time.</Trans>
        </p>
      </div>
    </section>
  );
}
