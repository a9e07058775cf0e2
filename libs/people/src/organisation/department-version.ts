import { createHash } from 'node:crypto';
import type { DepartmentEntity } from '../departments/department.entity.js';

/** Another one whenever a department's name, place or head is another: who gives it back is told where somebody was faster. */
export function departmentVersion({ name, parentId, headId }: DepartmentEntity): string {
  return createHash('sha256').update(JSON.stringify([name, parentId, headId])).digest('base64url').slice(0, 22);
}
