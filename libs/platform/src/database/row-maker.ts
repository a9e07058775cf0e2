import type pg from 'pg';

const camelNames = new Map<string, string>();

function camelCase(column: string): string {
  let name = camelNames.get(column);
  if (name === undefined) {
    name = column.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
    camelNames.set(column, name);
  }
  return name;
}

/** Turns pg's array rows into objects whose keys are the columns' names in camelCase. */
export function rowMaker<Row>(fields: readonly pg.FieldDef[]): (cells: unknown[]) => Row {
  const keys = fields.map((field) => camelCase(field.name));
  return (cells) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) row[keys[i] as string] = cells[i];
    return row as Row;
  };
}
