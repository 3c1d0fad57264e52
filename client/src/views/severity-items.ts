/** The severities of a rule, as a list to choose from. */
import type { SeverityArguments } from '../../../server/src/lsp/protocol';

export interface SeverityItem {
  readonly value: NonNullable<SeverityArguments['setting']>;
  readonly label: string;
  readonly description: string;
}

export const severityItems: readonly SeverityItem[] = [
  { value: 'error', label: 'Error', description: 'must be put right' },
  { value: 'warning', label: 'Warning', description: 'should be put right' },
  { value: 'information', label: 'Information', description: 'worth a look' },
  { value: 'hint', label: 'Hint', description: 'shown only beside the words' },
  { value: 'off', label: 'Off', description: 'not looked for' },
];
