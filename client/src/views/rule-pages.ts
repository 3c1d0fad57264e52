/** Finds the page of a rule, and lists rules. */
import type { RuleTitle } from '../../../server/src/lsp/protocol';

export interface RuleItem {
  readonly label: string;
  readonly description: string;
}

const ruleId = /^[a-z]+(?:-[a-z]+)*$/;

/** In the extension's folder; undefined for an unknown id, which may come from a link. */
export const pathOfRulePage = (id: string): string | undefined => (ruleId.test(id) ? `docs/rules/${id}.md` : undefined);

/** By title, as people search; the id beside it is searched too. */
export const ruleItems = (rules: readonly RuleTitle[]): RuleItem[] =>
  rules
    .map(({ id, title }) => ({ label: title, description: id }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** The link from a diagnostic: a command, so that the page opens in the Markdown preview. */
export const ruleLink = (command: string, id: string): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify([id]))}`;
