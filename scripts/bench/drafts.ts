/** The timed texts: a long invented draft, and adopted texts where they are beside the repository. */
import { readFileSync } from 'node:fs';
import { convertedText, hasCorpus } from '../corpus/texts';
import { root } from '../editor/paths';

/** The clean sample, its paragraphs repeated and numbered until it has `size` bytes. */
export function longDraft(size: number): string {
  const sample = readFileSync(`${root}samples/clean-resolution.resolution.md`, 'utf8');
  const first = sample.indexOf('\n1. ') + 1;
  const last = sample.lastIndexOf('\n\n---');
  const paragraphs = sample.slice(first, last).split(/\n\n(?=\d+\. )/);
  const head = sample.slice(0, first);
  const tail = sample.slice(last);
  const body: string[] = [];
  let length = head.length + tail.length;
  while (length < size) {
    const paragraph = paragraphs[body.length % (paragraphs.length - 1)] ?? '';
    const numbered = paragraph.replace(/^\d+/, String(body.length + 1)).replace(/\[\^\d+\]/g, '');
    body.push(numbered);
    length += numbered.length + 2;
  }
  const end = (paragraphs.at(-1) ?? '').replace(/^\d+/, String(body.length + 1));
  return `${head}${[...body, end].join('\n\n')}${tail}`;
}

/** The text of the comparison: 52 KB from a converter, or an invented one of that size. */
export const comparedText = (): { readonly name: string; readonly text: string } =>
  hasCorpus()
    ? { name: 'resolution 78/132 as converted', text: convertedText() }
    : { name: 'invented draft', text: longDraft(52_000) };
