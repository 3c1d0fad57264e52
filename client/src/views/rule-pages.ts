/** Where the page of a rule is, and how rules are listed. */
import type { RuleTitle } from '../../../server/src/lsp/protocol';

export interface RuleItem {
  readonly label: string;
  readonly description: string;
}

const ruleId = /^[a-z]+(?:-[a-z]+)*$/;

/** In the extension's folder; undefined for words that are no rule id, which may come from a link. */
export const pathOfRulePage = (id: string): string | undefined => (ruleId.test(id) ? `docs/rules/${id}.md` : undefined);

/** By title, as a person would look for them; the id stands beside it and is searched too. */
export const ruleItems = (rules: readonly RuleTitle[]): RuleItem[] =>
  rules
    .map(({ id, title }) => ({ label: title, description: id }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** The address of a rule's page for a diagnostic: a command, so that the page opens in the Markdown preview. */
export const ruleLink = (command: string, id: string): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify([id]))}`;
