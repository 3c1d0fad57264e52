/** Links the rule beside a finding to its page. */
import { type Diagnostic, Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isOurs } from './views/findings';
import { commands } from './identity';
import { ruleLink } from './views/rule-pages';

export const linkRule = (diagnostic: Diagnostic): Diagnostic => {
  const { code } = diagnostic;
  const id = typeof code === 'object' ? code.value : code;
  if (isOurs(diagnostic) && typeof id === 'string') {
    diagnostic.code = { value: id, target: Uri.parse(ruleLink(commands.openRule, id)) };
  }
  return diagnostic;
};

export const middleware: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkRule)),
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) report.items.forEach(linkRule);
    return report;
  },
};
