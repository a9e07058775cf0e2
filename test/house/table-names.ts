const AFTER = /\b(?:FROM|JOIN|INTO|UPDATE|USING|TABLE|TRUNCATE|LATERAL)\s+(?:ONLY\s+|IF (?:NOT )?EXISTS\s+)?/g;
const NAME = /^"?([a-z_][a-z0-9_]*)"?(?:\s+(?:AS\s+)?[a-z_][a-z0-9_]*)?\s*(,)?\s*/;

/** Names that stand in SQL where a table's name does. SQL is written with its words in capitals, which tells it from English. */
export function tableNames(sql: string): string[] {
  const names = new Set<string>();
  for (const match of sql.matchAll(AFTER)) {
    let rest = sql.slice(match.index + match[0].length);
    for (let found = NAME.exec(rest); found !== null; found = found[2] === ',' ? NAME.exec(rest) : null) {
      names.add(found[1] as string);
      rest = rest.slice(found[0].length);
    }
  }
  return [...names];
}
