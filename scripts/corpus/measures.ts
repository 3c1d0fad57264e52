/** Findings in adopted texts, by rule and body: the evidence for severities, kept in the repository. */
import { writeFileSync } from 'node:fs';
import { rules } from '../../server/src/core/rules/index';
import { root } from '../editor/paths';
import { measureWithCatalogue } from './catalogue';
import type { AdoptedText } from './texts';

interface Measure {
  readonly findings: number;
  readonly texts: number;
}

export interface Measures {
  /** Checked texts, by body. */
  readonly texts: Readonly<Record<string, number>>;
  /** Findings of each rule by body; a body without findings is left out. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, Measure>>>>;
}

const measuresFile = `${root}docs/measures.json`;

function measure(texts: readonly AdoptedText[]): Measures {
  const counted: Record<string, number> = {};
  const byRule: Record<string, Record<string, { findings: number; texts: number }>> = {};
  for (const id of Object.keys(rules)) byRule[id] = {};
  for (const { text, markup } of texts) {
    counted[markup.organ] = (counted[markup.organ] ?? 0) + 1;
    const found = measureWithCatalogue(text);
    for (const id of new Set(found.map(({ rule }) => rule))) {
      const own = ((byRule[id] ??= {})[markup.organ] ??= { findings: 0, texts: 0 });
      own.findings += found.filter(({ rule }) => rule === id).length;
      own.texts++;
    }
  }
  return { texts: counted, rules: byRule };
}

export function writeMeasures(texts: readonly AdoptedText[]): void {
  writeFileSync(measuresFile, `${JSON.stringify(measure(texts), null, 2)}\n`);
  console.log('wrote docs/measures.json; npm run generate puts the figures on the pages of the rules');
}
