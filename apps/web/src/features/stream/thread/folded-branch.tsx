import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './reply-tree.module.css';

interface FoldedBranchProps {
  count: number;
  faces: readonly { key: string; face: ReactNode }[];
  onShow: () => void;
}

/** So many of those who wrote are shown. */
const FACES = 4;

/** The rest of a long branch: how much there is, whose it is, and the way to it. */
export function FoldedBranch({ count, faces, onShow }: FoldedBranchProps) {
  const different = [...new Map(faces.map((each) => [each.key, each.face]))].slice(0, FACES);
  return (
    <button type="button" className={styles.folded} aria-expanded={false} onClick={onShow}>
      <span className={styles.faces} aria-hidden>
        {different.map(([key, face]) => (
          <span key={key}>{face}</span>
        ))}
      </span>
      <Plural value={count} one="Show # more reply" other="Show # more replies" />
    </button>
  );
}
