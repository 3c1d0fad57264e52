/** Finds a draft's own description of a document: the words before its symbol, or before the mark of its note. */
import type { Citation } from '../../reading/citations/citations';
import { noteMark, runningWords } from '../../notation/markup';
import type { Resolution } from '../../document/nodes';
import { citationsOfDocument, documentKey } from '../things/documents';
import { citationPlace } from './citation-place';
import { documentWordsAtEnd, titleBehind } from './document-words';
import { shortened } from './escape';
import { placeName } from './paragraph-names';

export interface CitedAs {
  /** `the report of the Secretary-General on the turning of the tides`, in the words of the draft. */
  readonly words: string;
  /** The cited part of the document: `annex`; undefined for the whole. */
  readonly part: string | undefined;
  /** The place of the words: `PP3`. */
  readonly place: string;
}

/** How far back to look for the words. */
const reach = 700;
/** A card is read at a glance. */
const maxLetters = 220;
/** Limit of places read for one document. */
const maxPlaces = 24;

/** The words for the document of a citation, there or elsewhere in the draft; undefined if none are found. */
export function citedAs(resolution: Resolution, citation: Citation): CitedAs | undefined {
  const others = citationsOfDocument(resolution, documentKey(citation)).slice(0, maxPlaces);
  for (const each of [citation, ...others]) {
    const found = each.place === 'note' ? throughNote(resolution, each) : directly(resolution, each);
    if (found) return { ...found, words: shortened(found.words, maxLetters) };
  }
  return undefined;
}

function directly(resolution: Resolution, citation: Citation): CitedAs | undefined {
  const { text } = resolution;
  const { start, end } = citation.span;
  const place = citationPlace(resolution, citation);
  const title = titleBehind(runningWords(text.slice(end, end + 500)));
  if (title !== undefined) return { words: title, part: undefined, place };
  const before = wordsBefore(text, start);
  const introduced = introduction.exec(before);
  if (!introduced) return undefined;
  const words = documentWordsAtEnd(before.slice(0, introduced.index));
  return words === undefined ? undefined : { words, part: undefined, place };
}

// "(A/78/62", "contained in document A/78/62". "In annex II to document A/78/62" is a part of it, and skipped.
const introduction =
  /(?: ?\(| (?:(?:as )?(?:contained|set out|set forth|annexed|reproduced|issued|circulated|presented) (?:in|as)|in)(?: document)?)$/;

function throughNote(resolution: Resolution, citation: Citation): CitedAs | undefined {
  const note = resolution.notes.find(({ span }) => span.start <= citation.span.start && citation.span.end <= span.end);
  if (!note) return undefined;
  const { text } = resolution;
  const start = Math.max(note.contentStart, citation.span.start - reach);
  const before = runningWords(text.slice(start, citation.span.start)).trimStart();
  const title = /([^();]{8,300}) \($/.exec(before)?.[1]?.trim();
  if (title !== undefined && !/^(?:and |see )*ibid\b/i.test(title))
    return { words: title.replace(/^See /, ''), part: undefined, place: `note ${note.mark}` };
  if (!onlyCites.test(before)) return undefined;
  const part = /^, (annex(?:es)?(?: [IVX]{1,5})?|appendix|enclosure)\b/.exec(
    text.slice(citation.span.end, citation.span.end + 40),
  )?.[1];
  const marks = resolution.noteMarks.filter(({ mark, notation }) => mark === note.mark && notation === note.notation);
  for (const { span } of marks.slice(0, maxPlaces)) {
    const words = documentWordsAtEnd(wordsBefore(text, span.start));
    if (words !== undefined) return { words, part, place: placeName(resolution, span.start) };
  }
  return undefined;
}

/** Words that may precede the symbol in a note that only gives the source. */
const onlyCites =
  /^(?:See (?:also )?)?(?:(?:General Assembly|Security Council|Human Rights Council|Economic and Social Council|Council|Assembly) )?(?:[Rr]esolutions? |[Dd]ecisions? |[Dd]ocuments? )?(?:[A-Z][A-Za-z]{0,9}\/[\w./()-]{1,40}(?:, | and |, and )){0,6}$/;

const clauseStart = new RegExp(String.raw`[^]*(?:\n[ \t]*\r?\n|${noteMark}|;)`);

/** The words of the same clause before `at`: after the last blank line, note mark or semicolon. */
function wordsBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - reach), at).replace(/[;,.:\s]{1,9}$/, '');
  const bound = clauseStart.exec(window)?.[0].length ?? 0;
  return runningWords(window.slice(bound)).trimStart();
}
