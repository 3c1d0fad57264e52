/** Where the drafts at hand cite a document, and which of them are that document. */
import type { Location } from 'vscode-languageserver';
import { attempt, type OnFailure } from '../core/attempt';
import { citationsOfDocument, declarationsOf } from '../core/ide/things/documents';
import { type ClosedDraft, closedPlaces } from './closed-drafts';
import { toLocation } from './convert';
import type { DraftDocument } from './draft-document';

/** Drafts in the order in which their places are wanted; those that are open go first. */
export interface DraftsAtHand {
  readonly open: readonly DraftDocument[];
  readonly closed: readonly ClosedDraft[];
}

/** @param key see `DocumentThing` */
export const citingPlaces = (key: string, { open, closed }: DraftsAtHand, onFailure: OnFailure): Location[] => [
  ...open.flatMap((draft) => {
    const places = (): Location[] =>
      citationsOfDocument(draft.analysis.resolution, key).map(({ span }) => toLocation(draft, span));
    return attempt(draft.uri, places, [], onFailure);
  }),
  ...closedPlaces(key, 'cited', closed),
];

export const declaringPlaces = (key: string, { open, closed }: DraftsAtHand, onFailure: OnFailure): Location[] => [
  ...open.flatMap((draft) => {
    const places = (): Location[] =>
      declarationsOf(draft.analysis.resolution, key).map((span) => toLocation(draft, span));
    return attempt(draft.uri, places, [], onFailure);
  }),
  ...closedPlaces(key, 'declared', closed),
];
