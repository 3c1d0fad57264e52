/** Reads a file of resolutions in any published form. */
import { attempt, readEntries } from '../core/index';
import { readAkomaNtoso } from './akoma-ntoso';
import { type LineReader, readJsonLines } from './data-extract';
import { failed, type Imported } from './imported';
import { readMarc } from './marc';

/** The size limit, in UTF-16 units. */
const largest = 64_000_000;

/** Names of files that may contain resolutions. */
export const importedName = /\.(?:xml|jsonl|json)$/i;

/** The entries of a file, with its problems. Any text is accepted; never throws. */
export const importResolutions = (text: string): Imported =>
  attempt(
    '',
    () => imported(text),
    failed('it cannot be read'),
    () => undefined,
  );

function imported(text: string): Imported {
  if (text.length > largest) return failed(`it is larger than ${largest / 1_000_000} million characters`);
  const words = text.replace(/^\uFEFF/, '');
  const beginning = words.slice(0, 20_000).trimStart();
  if (beginning === '') return failed('it is empty');
  if (/^<!DOCTYPE html|^<html\b/i.test(beginning))
    return failed('it is a web page, not a record: the library may have refused the request');
  if (!beginning.startsWith('<')) return readJsonLines(words, readOwnLine);
  if (/<(?:\w{1,40}:)?akomaNtoso\b/.test(beginning)) return readAkomaNtoso(words);
  return readMarc(words);
}

/** Catalogue lines of another user. */
const readOwnLine: LineReader = (line) => {
  const { entries, rejected } = readEntries(line);
  return entries[0] ?? rejected[0]?.message ?? 'the line holds no resolution';
};
