/** Removes converter artefacts between words: entities, invisible signs, tabs, escapes and dead links. */
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { leftEntities, leftEntity } from '../../text/entities';
import { keptAsIs } from '../format/kept-as-is';

const signs = new RegExp(String.raw`${leftEntity}|[\u00AD\u200B\uFEFF]|(?<=\S)[ \t]*\t[ \t]*(?=\S)`, 'g');
/** Signs with a meaning in Markdown keep their backslash. */
const escapes = /\\([.()\-–!+:;,'"&%$@/])/g;
const deadLinks = /\[([^[\]\r\n^][^[\]\r\n]{0,400})\]\(#?\)/g;

export const signEdits = (resolution: Resolution): readonly Edit[] =>
  replacements(resolution, signs, ([sign]) => leftEntities.get(sign) ?? (sign.includes('\t') ? ' ' : ''));

export const escapeEdits = (resolution: Resolution): readonly Edit[] =>
  replacements(resolution, escapes, ([, sign = '']) => sign);

export const deadLinkEdits = (resolution: Resolution): readonly Edit[] =>
  replacements(resolution, deadLinks, ([, words = '']) => words);

function replacements(
  resolution: Resolution,
  pattern: RegExp,
  right: (match: RegExpExecArray) => string,
): readonly Edit[] {
  const isKept = keptAsIs(resolution);
  return [...resolution.text.matchAll(pattern)]
    .filter(({ index }) => !isKept(index))
    .map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, text: right(match) }));
}
