/** Reads the tables of facts behind the vocabulary, compiled from United Nations texts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a table, by column name. */
export type Row = Readonly<Record<string, string>>;

/** The folder of tables inside `input`. */
export const factsFolder = (input: string): string => join(input, 'facts');

export const hasFacts = (input: string): boolean => existsSync(factsFolder(input));

export function readTable(folder: string, name: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(join(folder, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/**
 * A module that exports a table as one string of tab-separated lines, which loads faster than JSON.
 * @param subject the rows, as the start of a sentence
 */
export function tableModule(subject: string, columns: string, rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) =>
    row
      .join('\t')
      .replace(/\t+$/, '')
      .replace(/[`$\\]/g, '\\$&'),
  );
  return `/**
 * ${subject}, compiled from texts of the United Nations.
 * Columns: ${columns}.
 * Made by scripts/vocabulary; do not edit.
 */
export default \`${lines.join('\n')}\`;
`;
}
