/** Builds the tables of sessions and of the years of Security Council resolutions. */
import type { Row } from './facts';
import { factsFolder, readTable, tableModule } from './facts';

export function sessionModule(input: string): string {
  const columns =
    'body; session; roman session; opened; closed; first and last resolution number seen;\n' +
    ' * first and last date of adoption seen';
  return tableModule('Sessions', columns, readTable(factsFolder(input), 'sessions').map(sessionRow));
}

export function councilYearModule(input: string): string {
  const rows = readTable(factsFolder(input), 'sc_years').map((row) => [
    row['year'] ?? '',
    row['first'] ?? '',
    row['last'] ?? '',
  ]);
  return tableModule('Resolutions of the Security Council by year', 'year; first number; last number', rows);
}

function sessionRow(row: Row): readonly string[] {
  const [, session = '', roman = ''] = /^(\S+)(?: \(([^)]+)\))?$/.exec(row['session'] ?? '') ?? [];
  const rest = ['opened', 'closed', 'first_res', 'last_res', 'first_adopted_seen', 'last_adopted_seen'];
  return [row['organ'] ?? '', session, roman, ...rest.map((column) => row[column] ?? '')];
}
