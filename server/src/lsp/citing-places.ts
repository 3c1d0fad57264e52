/** Where the drafts at hand cite a document, and which of them are that document. */
import type { Location } from 'vscode-languageserver';
import { attempt, type OnFailure } from '../core/attempt';
import { citationsOfDocument, declarationsOf } from '../core/ide/things/cited-document';
import type { Analysis } from './analysis-cache';
import { type ClosedDraft, closedPlaces } from './closed-drafts';
import { toLocation } from './convert';

/** Drafts in the order in which their places are wanted; those that are open go first. */
export interface DraftsAtHand {
  readonly open: readonly Analysis[];
  readonly closed: readonly ClosedDraft[];
}

/** @param key see `CitedDocument` */
export const citingPlaces = (key: string, { open, closed }: DraftsAtHand, onFailure: OnFailure): Location[] => [
  ...open.flatMap((analysis) => {
    const places = (): Location[] =>
      citationsOfDocument(analysis.resolution, key).map(({ span }) => toLocation(analysis, span));
    return attempt(analysis.snapshot.uri, places, [], onFailure);
  }),
  ...closedPlaces(key, 'cited', closed),
];

export const declaringPlaces = (key: string, { open, closed }: DraftsAtHand, onFailure: OnFailure): Location[] => [
  ...open.flatMap((analysis) => {
    const places = (): Location[] => declarationsOf(analysis.resolution, key).map((span) => toLocation(analysis, span));
    return attempt(analysis.snapshot.uri, places, [], onFailure);
  }),
  ...closedPlaces(key, 'declared', closed),
];
