import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

export interface Reason {
  kind: 'MANAGER' | 'REPORT' | 'EMPLOYER' | 'SCHOOL' | 'DEPARTMENT' | 'LOCATION' | 'POPULAR';
  name?: string | null;
}

/** Says why somebody is proposed: the strongest reason. */
export function useReason(): (reasons: readonly Reason[], followers: number) => string {
  const { t } = useLingui();
  return ([first], followers) => {
    const name = first?.name ?? '';
    switch (first?.kind) {
      case 'MANAGER': return t`You report to them`;
      case 'REPORT': return t`They report to you`;
      case 'EMPLOYER': return t`You both worked at ${name}`;
      case 'SCHOOL': return t`You both studied at ${name}`;
      case 'DEPARTMENT': return t`They are in ${name}, too`;
      case 'LOCATION': return t`Also in ${name}`;
      default: return t`${plural(followers, { one: '# person here follows them', other: '# people here follow them' })}`;
    }
  };
}
