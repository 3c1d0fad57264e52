/** The text of the status bar for a draft. */
import type { DraftCounts } from '../../../server/src/lsp/protocol';

type Profile = DraftCounts['profile'];

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
}

export interface StatusText {
  readonly text: string;
  readonly tooltip: string;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const total = ({ errors, warnings, remarks }: FindingCounts): number => errors + warnings + remarks;

const kinds = ({ errors, warnings, remarks }: FindingCounts): string =>
  [
    errors > 0 ? count(errors, 'error', 'errors') : '',
    warnings > 0 ? count(warnings, 'warning', 'warnings') : '',
    remarks > 0 ? count(remarks, 'remark', 'remarks') : '',
  ]
    .filter((each) => each !== '')
    .join(', ');

/** Profiles in plain words. */
export const profileLabels: ReadonlyMap<string, string> = new Map(
  Object.entries({
    drafting: 'a draft being written',
    submission: 'a draft ready to be handed in',
    adopted: 'an adopted resolution',
    'model-un': 'a Model UN paper being written',
    'model-un-submission': 'a Model UN paper ready to be handed in',
    'model-un-adopted': 'an adopted resolution of Model UN',
  }),
);

const sources: Readonly<Record<Profile['source'], string>> = {
  guessed: ', as it looks like one',
  'front-matter': ', as it says itself',
  chosen: '',
};

/** `submission`, and the same in plain words. */
export const profileText = ({ name, source }: Profile): StatusText => ({
  text: name,
  tooltip: `Checked as ${profileLabels.get(name) ?? `“${name}”`}${sources[source]}. Click to choose another.`,
});

/** `56 PP · 59 OP · 3 findings`, and the same in plain words. */
export const statusText = ({ preambular, operative }: DraftCounts, findings: FindingCounts): StatusText => {
  const sum = total(findings);
  const found = sum === 0 ? 'no findings' : count(sum, 'finding', 'findings');
  const paragraphs =
    `${count(preambular, 'preambular paragraph', 'preambular paragraphs')} (PP) and ` +
    `${count(operative, 'operative paragraph', 'operative paragraphs')} (OP).`;
  const details = sum === 0 ? 'Nothing was found.' : `${kinds(findings)}. Click to see them.`;
  return {
    text: `${preambular} PP · ${operative} OP · ${found}`,
    tooltip: `${paragraphs}\n${details}`,
  };
};
