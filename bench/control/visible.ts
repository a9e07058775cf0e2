/** The house's rule of who may read (libs/access, visible-to.ts) with $1 person, $2 audiences, $3 closed channels, $4 whether moderator. */
export function visible(row: string): string {
  return `(${row}.audience_id = ANY($2::uuid[]) AND NOT ${row}.channel_id = ANY($3::uuid[]) AND (${row}.restriction IS NULL
    OR (${row}.author_id = $1::uuid AND ${row}.restriction <> 'REMOVED') OR (${row}.restriction IN ('HELD', 'HIDDEN') AND $4::boolean)))`;
}

export function listable(row: string): string {
  return `(${row}.deleted_at IS NULL AND ${visible(row)} AND (${row}.repost_of_id IS NULL OR EXISTS (
    SELECT 1 FROM post o WHERE o.id = ${row}.repost_of_id AND o.deleted_at IS NULL AND ${visible('o')})))`;
}
