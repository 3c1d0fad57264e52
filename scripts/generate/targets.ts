/** Every file that is generated in whole or in part, with its due text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/core/index';
import { ruleIds } from '../rule-pages/findings';
import { conventionsPage, conventionsText } from './conventions';
import { measured, readMeasures } from './measured';
import { withRuleHead } from './rule-block';
import { fixKindOf } from './rule-fix';
import { ruleList, ruleListPath } from './rule-list';
import { rulesPage, rulesText } from './rule-table';
import { generateSettings, withSettings } from './settings';

/**
 * Texts by their paths from `root`. Missing rule pages are left out.
 * @throws if a file lacks the marks around its generated part
 */
export function generatedFiles(root: string): ReadonlyMap<string, string> {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const files = new Map<string, string>([
    [`docs/${rulesPage}`, rulesText(rules)],
    [ruleListPath, ruleList(root)],
    ['docs/settings.md', generateSettings().page],
    ['schemas/unres.schema.json', generateSettings().schema],
    [`docs/${conventionsPage}`, conventionsText(rules)],
    ['package.json', withSettings(read('package.json'))],
  ]);
  const measures = readMeasures(root);
  for (const id of ruleIds) {
    const path = `docs/rules/${id}.md`;
    if (!existsSync(join(root, path))) continue;
    const page = read(path);
    const evidence = measures && measured(id, measures);
    files.set(path, withRuleHead(page, rules[id], fixKindOf(id, page), evidence));
  }
  return files;
}
