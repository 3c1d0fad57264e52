/** Each round bracket has its counterpart in the same paragraph. */
import { placesOf } from '../../text/places';
import type { Note, Paragraph } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';

export const unpairedBracket: Rule = {
  meta: {
    title: 'Each bracket has its counterpart in the same paragraph',
    severity: 'warning',
    authority: [practice('2 of 485 texts have a bracket alone')],
    conventions: ['TYP-04'],
    languages: 'all',
  },
  checks: { preambular: pairs, operative: pairs, numbered: pairs, 'sub-paragraph': pairs, note: pairs },
};

type Block = Paragraph | Note;

const bracket = /[()（）]/g;

function pairs({ fragments, contentStart }: Block, { text }: Context): readonly Finding[] {
  const open: number[] = [];
  const found: Finding[] = [];
  for (const { start, end } of fragments) {
    const from = Math.max(start, contentStart);
    for (const each of placesOf(bracket, text.slice(from, end))) {
      const at = from + each;
      const sign = text.charAt(at);
      if (sign === '(' || sign === '（') open.push(at);
      else if (open.pop() === undefined && !isLabel(text, at)) found.push(unpaired(at, 'is not opened', sign));
    }
  }
  for (const at of open) found.push(unpaired(at, 'is not closed', text.charAt(at)));
  return found;
}

/** “a)” and “2)” within a sentence. */
const isLabel = (text: string, at: number): boolean =>
  /(?:^|[\s*])(?:\p{Ll}|\d{1,2}|[ivx]{1,4})\*?$/u.test(text.slice(Math.max(0, at - 5), at));

const unpaired = (at: number, how: string, sign: string): Finding => ({
  span: { start: at, end: at + 1 },
  message: `The bracket “${sign}” ${how} in this paragraph.`,
});
