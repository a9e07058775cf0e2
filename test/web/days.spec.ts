import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { auditFilterOf } from '../../apps/web/src/app/admin/audit/audit-filter.js';
import { auditSearch } from '../../apps/web/src/app/admin/audit/audit-search.js';
import { isDay } from '../../apps/web/src/shared/time/days.js';

const days = new URL('../../apps/web/src/shared/time/days.ts', import.meta.url).href;

describe('Days of the calendar', () => {
  it.each(['Pacific/Honolulu', 'UTC', 'Asia/Shanghai', 'Pacific/Auckland'])('are the same when they are written out in %s', (TZ) => {
    // A process has one time zone from its start on.
    const program = `import { dayOf, noonOf } from ${JSON.stringify(days)}; const noon = noonOf('2026-10-31'); console.log(noon.toDateString(), dayOf(noon));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', program], { env: { TZ }, encoding: 'utf8' });
    expect(said.trim()).toBe('Sat Oct 31 2026 2026-10-31');
  });

  it('aren’t whatever looks like one', () => {
    expect(['2026-10-31', '2026-99-99', '2026-1-1', 'yesterday', undefined].filter(isDay)).toEqual(['2026-10-31']);
    expect(auditFilterOf(auditSearch({ from: '2026-99-99', to: '2026-13-01' }))).toEqual({});
  });
});
