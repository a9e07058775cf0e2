import { useLingui } from '@lingui/react/macro';

export interface Reason {
  kind: 'MANAGER' | 'REPORT' | 'EMPLOYER' | 'SCHOOL' | 'DEPARTMENT' | 'POPULAR';
  name?: string | null;
}

/** Says why somebody is proposed: the strongest reason. */
export function useReason(): (reasons: readonly Reason[]) => string {
  const { t } = useLingui();
  return ([first]) => {
    const name = first?.name ?? '';
    switch (first?.kind) {
      case 'MANAGER': return t`You report to them`;
      case 'REPORT': return t`They report to you`;
      case 'EMPLOYER': return t`You both worked at ${name}`;
      case 'SCHOOL': return t`You both studied at ${name}`;
      case 'DEPARTMENT': return t`They are in ${name}, too`;
      default: return t`Many here follow them`;
    }
  };
}
