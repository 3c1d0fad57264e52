/** Where the drafts at hand cite a document, and which of them are that document. */
import type { Location } from 'vscode-languageserver';
import { citationsOfDocument, declarationsOf } from '../core/ide/cited-document';
import type { Analysis } from './analysis-cache';
import { toLocation } from './convert';

/** @param key see `CitedDocument` @param analyses of the drafts, in the order in which their places are wanted */
export const citingPlaces = (key: string, analyses: readonly Analysis[]): Location[] =>
  analyses.flatMap((analysis) =>
    citationsOfDocument(analysis.resolution, key).map(({ span }) => toLocation(analysis, span)),
  );

export const declaringPlaces = (key: string, analyses: readonly Analysis[]): Location[] =>
  analyses.flatMap((analysis) => declarationsOf(analysis.resolution, key).map((span) => toLocation(analysis, span)));
