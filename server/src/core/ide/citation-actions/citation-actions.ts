/** All actions on the citation under the cursor. */
import type { Catalogue } from '../../catalogue/catalogue';
import type { Resolution } from '../../document/nodes';
import { citationAt } from '../things/documents';
import { addDate } from './add-date';
import type { CitationAction } from './citation-action';
import { expand } from './expand';
import { intoNote } from './into-note';
import { linkActions } from './link';

export type { CitationAction } from './citation-action';
export { insertedNote, insertNote } from './insert-note';

/** @param offset of the cursor, in UTF-16 units; any number can be given */
export function citationActionsAt(
  resolution: Resolution,
  offset: number,
  catalogue: Catalogue,
): readonly CitationAction[] {
  const citation = citationAt(resolution, offset);
  const links = linkActions(resolution, offset, citation);
  if (!citation) return links;
  return [
    ...addDate(resolution, citation, catalogue),
    ...expand(resolution, citation, catalogue),
    ...intoNote(resolution, citation),
    ...links,
  ];
}
