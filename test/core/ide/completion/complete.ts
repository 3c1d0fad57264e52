/** What is offered at `<|>`, and what a draft becomes when an offer is taken. */
import assert from 'node:assert/strict';
import type { Completion, CompletionOptions } from '../../../../server/src/core/ide/completion/completions';
import { completionsAt } from '../../../../server/src/core/ide/completion/completions';
import { applyEdits } from '../../../../server/src/core/index';
import { catalogueOf } from '../../../../server/src/core/catalogue/memory-catalogue';
import { atCursor } from '../cursor';

/** Invented titles, so that nothing rests on the product’s catalogue. */
export const tides = catalogueOf([
  { symbol: 'A/RES/75/201', title: 'The turning of the tides', adopted: '2020-12-21', dateSource: 'official' },
  { symbol: 'A/RES/75/202', title: 'Moorings and tides', adopted: '2020-12-22', dateSource: 'official' },
  { symbol: 'A/RES/75/3', title: 'Lights at sea', adopted: '2020-10-01', dateSource: 'official' },
  { symbol: 'A/RES/66/241A', title: 'Anchors', adopted: '2011-12-24', dateSource: 'official' },
  { symbol: 'A/RES/2998(XXVII)', title: 'Estuaries', adopted: '1972-12-15', dateSource: 'official' },
  { symbol: 'S/RES/2712(2023)', title: 'Tides in peril', adopted: '2023-11-15', dateSource: 'official' },
  { symbol: 'A/HRC/RES/48/13', title: 'Rights of the shore', adopted: '2021-10-08', dateSource: 'official' },
  { symbol: 'E/RES/2021/8', title: 'Science of tides', adopted: '2021-06-08', dateSource: 'official' },
]);

export function offered(marked: string, options: CompletionOptions = {}): readonly Completion[] {
  const { resolution, offset } = atCursor(marked);
  return completionsAt(resolution, offset, { catalogue: tides, ...options });
}

export const labels = (marked: string, options?: CompletionOptions): readonly string[] =>
  offered(marked, options).map(({ label }) => label);

/** The draft after the offer with this label, or the first, is taken. */
export function taken(marked: string, label?: string, options?: CompletionOptions): string {
  const all = offered(marked, options);
  const offer = label === undefined ? all[0] : all.find((each) => each.label === label);
  assert.ok(offer, `${label ?? 'anything'} is offered, beside ${all.map((each) => each.label).join(' | ')}`);
  return applyEdits(marked.replace('<|>', ''), [offer.edit, ...(offer.additionalEdits ?? [])]);
}

const heading = 'A/C.2/81/L.24\n\n**Eighty-first session**\n\n**Norway: draft resolution**\n\n**Tides**\n\n';
export const assembly = `${heading}*The General Assembly*,\n\n`;
export const councilOfSecurity = '*The Security Council*,\n\n';
