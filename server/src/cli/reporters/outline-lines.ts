/** Prints the contents of a draft for people. */
import type { DraftSummary, ParagraphSummary } from '../../core/index';
import { printable } from '../printable';

export interface OutlinedFile extends DraftSummary {
  readonly path: string;
}

/** Characters of a paragraph that are shown. */
const maxText = 72;

export function outlineLines(file: OutlinedFile): string {
  const heading = [file.symbol, file.title, file.adopted && `adopted ${file.adopted}`].filter(Boolean).join(' · ');
  const preamble = file.preamble.map((each) => ({ number: '', children: [], ...each }));
  const lines = [
    file.path,
    ...(heading ? [`  ${heading}`] : []),
    ...group(
      'Preamble',
      preamble.flatMap((each) => paragraphLines(each, 0)),
    ),
    ...group(
      'Operative part',
      file.operative.flatMap((each) => paragraphLines(each, 0)),
    ),
    ...group(
      'Notes',
      file.notes.map(({ line, mark, text }) => row(line, `${mark} ${shortened(text)}`)),
    ),
    ...group(
      'Citations',
      file.citations.map(({ line, text, symbol }) =>
        row(line, symbol && symbol !== text ? `${text} (${symbol})` : text),
      ),
    ),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

const group = (title: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : [`  ${title} (${rows.length})`, ...rows];

const row = (line: number, words: string): string => `${String(line).padStart(6)}  ${words}`;

function paragraphLines({ line, number, text, children }: ParagraphSummary, degree: number): readonly string[] {
  const own = row(line, `${'  '.repeat(degree)}${number === '' ? '' : `${number} `}${shortened(text)}`);
  return [own, ...children.flatMap((child) => paragraphLines(child, degree + 1))];
}

const shortened = (text: string): string => {
  const signs = [...text];
  return signs.length <= maxText
    ? text
    : `${signs
        .slice(0, maxText - 1)
        .join('')
        .trimEnd()}…`;
};
