/** The catalogue in the package, for the scripts and tests that check adopted texts. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readCatalogue } from '../../server/src/core/catalogue/catalogue-text';
import { lazyCatalogue } from '../../server/src/core/catalogue/lazy-catalogue';
import { check, parse, type Report } from '../../server/src/core/index';
import { runRules } from '../../server/src/core/rules/engine';
import { type RuleId, rules } from '../../server/src/core/rules/index';
import { root } from '../editor/paths';

export const packagedCatalogue = lazyCatalogue(() =>
  readCatalogue(gunzipSync(readFileSync(`${root}data/catalogue.tsv.gz`)).toString('latin1')),
);

/** Findings as a user of the package sees them. */
export const checkWithCatalogue = (text: string): readonly Report[] => check(text, { catalogue: packagedCatalogue });

/** Rules that are off or mild for adopted texts, but measured in them. */
const unbothered = { 'missing-sequence-word': 'hint', 'sponsors-out-of-order': 'warning' } as const;

/** Findings of all measured rules. */
export const measureWithCatalogue = (text: string): readonly Report[] =>
  check(text, { catalogue: packagedCatalogue, severities: unbothered });

/** Findings by one rule alone, as if all ran. */
export const ruleMeasure =
  (id: RuleId) =>
  (text: string): readonly Report[] =>
    runRules(parse(text), { [id]: rules[id] }, { catalogue: packagedCatalogue, severities: unbothered });
