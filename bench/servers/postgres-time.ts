import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** Whether PostgreSQL's processor time can be read here: from /proc, so on Linux, with the server on this machine. */
export function canReadPostgresTime(): boolean {
  return existsSync('/proc/self/stat');
}

/**
 * Processor time in milliseconds that a PostgreSQL server has used so far: of its postmaster, of all its processes, and of those that have ended.
 * Exact to a tick of the system (mostly 10 ms) a process.
 * @param backend id of any process of the server
 */
export function postgresTime(backend: number): number {
  const postmaster = read(backend)?.parent as number;
  const tick = 1_000 / Number(execFileSync('getconf', ['CLK_TCK']));
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(Number(name)) : undefined;
    if (stat?.id === postmaster) ticks += stat.own + stat.ended;
    else if (stat?.parent === postmaster) ticks += stat.own;
  }
  return ticks * tick;
}

interface Stat {
  readonly id: number;
  readonly parent: number;
  readonly own: number;
  /** Of its children that have ended. */
  readonly ended: number;
}

/** Source: proc(5), /proc/pid/stat: 4 ppid, 14 utime, 15 stime, 16 cutime, 17 cstime; 2 is a name in parentheses that may hold spaces. */
function read(id: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    const at = (field: number): number => fields[field - 3] as number;
    return { id, parent: at(4), own: at(14) + at(15), ended: at(16) + at(17) };
  } catch {
    return undefined;
  }
}
