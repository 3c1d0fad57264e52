/** The places in all drafts that cite a document, and the drafts that are it. */
import type { Location } from 'vscode-languageserver';
import { attempt, type OnFailure } from '../core/index';
import { type ClosedDraft, closedPlaces } from './closed-drafts';
import { toLocation } from './convert';
import type { DraftDocument } from './draft-document';

/** Drafts in the order of the results; open ones first. */
export interface DraftsAtHand {
  readonly open: readonly DraftDocument[];
  readonly closed: readonly ClosedDraft[];
}

/** @param document see `DocumentThing` */
export const documentPlaces = (
  document: string,
  which: 'cited' | 'declared',
  { open, closed }: DraftsAtHand,
  onFailure: OnFailure,
): Location[] => [
  ...open.flatMap((draft) => {
    const places = (): Location[] => {
      const keyed = draft.analysis.documents()[which];
      return keyed.filter(({ key }) => key === document).map(({ span }) => toLocation(draft, span));
    };
    return attempt(draft.uri, places, [], onFailure);
  }),
  ...closedPlaces(document, which, closed),
];
