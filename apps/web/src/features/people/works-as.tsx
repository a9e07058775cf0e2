import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

interface WorksAsProps {
  title?: string | null;
  department?: { name: string; channel?: { slug: string } | null } | null;
}

/** "Tide scientist in Almanac", the department leading to its channel. */
export function WorksAs({ title, department }: WorksAsProps) {
  if (!department) return title;
  const where = department.channel ? (
    <Link to="/c/$slug" params={{ slug: department.channel.slug }}>
      {department.name}
    </Link>
  ) : (
    department.name
  );
  return title ? <Trans>{title} in {where}</Trans> : where;
}
