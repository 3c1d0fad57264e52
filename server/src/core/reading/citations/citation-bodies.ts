/** Reads the body of a resolution from the words around "resolution". */
import { runningWords } from '../../notation/markup';
import type { NamedOrgan } from '../../vocabulary/organs';

/**
 * - a body with rules of its own
 * - `council`: "the Council", one of three
 * - `own`: "its resolution"
 * - `other`: a body whose resolutions have no symbol that this product knows
 */
export type NamedBody = NamedOrgan | 'council' | 'own' | 'other';

/** How far back to look for the name of the body: the longest has some 90 letters. */
const reach = 160;

const names: readonly (readonly [string, NamedBody])[] = [
  ['General Assembly', 'GA'],
  ['Economic and Social Council', 'ECOSOC'],
  ['Security Council', 'SC'],
  ['Human Rights Council', 'HRC'],
];

/** "Assembly" and "Council" alone, with the word before; after a name they end that of another body. */
const shortName = /(?:^|(\p{L}[\p{L}’-]*) |[^\p{L} ’-] ?)(Assembly|Council)$/u;
/** An opening before "Assembly" is not part of a name: "Recalling Assembly resolution 70/1". */
const opening = /(?:ed|ing|s)$/;
const isOfName = (word: string): boolean => /^\p{Lu}/u.test(word) && (word === 'Governing' || !opening.test(word));

const bodyWord =
  '(?:Agency|Assembly|Authority|Board|Bureau|Commission|Committee|Conference|Congress|Council|Forum|Fund|Group|Meeting|Organization|Parties|Parliament|Programme|Secretariat|Tribunal|Union)';
const nameWord = '(?:\\p{Lu}[\\p{L}’-]*|against|and|for|in|of|on|the|to|with)';
// "Commission on Crime Prevention and Criminal Justice"
const otherBody = new RegExp(`(?:^| )${bodyWord}(?: (?:against|for|of|on|to|with)(?: ${nameWord}){1,14})?$`, 'u');
const otherBodyFirst = new RegExp(`^(?:(?:\\p{Lu}[\\p{L}’-]*|and|for|on|of) ){0,8}?${bodyWord}(?!\\p{L})`, 'u');

const qualifier =
  /^(?:all|and|annual|both|earlier|first|following|further|key|last|landmark|later|latest|new|of|omnibus|or|other|previous|recent|related|relevant|several|subsequent|such|the|unanimous|various|above-mentioned)$/;

/**
 * Cited by its place in a report, "(E/2015/27), chap. I, sect. C, resolution 59/1", a resolution belongs to the
 * reporting body; supplement 53 is the Human Rights Council's.
 */
const inReport = /\b(?:chap|sect)\. (?:[IVXLC]{1,7}|[A-Z]|\d{1,3})(?:\.[A-Z\d]{1,2})?,$/;

/** The bodies named directly before `at`, the nearest first; empty if none is. */
export function bodiesBefore(text: string, start: number, at: number): readonly NamedBody[] {
  const words = runningWords(text.slice(Math.max(start, at - reach), at))
    .trimEnd()
    .split(' ');
  const tail = withoutQualifiers(words);
  const last = words[tail - 1]?.toLowerCase();
  if (last !== 'its' && last !== 'their') {
    const before = words.slice(0, tail).join(' ');
    if (inReport.test(before))
      return [/\(A\/\d{1,3}\/53(?:\/[A-Z][a-z]{1,5}\.\d{1,2})?\),[^()]{0,60}$/.test(before) ? 'HRC' : 'other'];
    return bodiesAtEnd(before);
  }
  // "the Human Rights Council, in its resolution 48/13"; "the report of the Conference and its resolution" names none.
  const before = words.slice(0, tail - 1).join(' ');
  const subject = before.replace(/(?:,? (?:in|by|through|under|with|of|per|pursuant to)|,)$/, '');
  if (subject === before) return ['own'];
  return [...bodiesAtEnd(subject).slice(0, 1), 'own'];
}

/** The rest of a list without note marks, and the date: "14/16 and 14/17 of 30 November 2018". */
const beforeBody =
  /^(?:[^\p{L}\d]{0,4}(?:and |to )?\d{1,4}\/\d{1,4}){0,12}[^\p{L}]{0,4}(?:of \d{1,2} \p{L}+ \d{4},? )?(?:of|(?:as )?adopted (?:at \p{L}+ session )?by) the (?=\p{Lu})/u;

/** The body named after a number or "resolutions": "resolution 16/21 of 25 March 2011 of the Human Rights Council". */
export function bodyAfter(text: string, at: number, end: number): NamedBody | undefined {
  const printed = text.slice(at, Math.min(end, at + reach));
  if (!/(?:of|by)\s{1,3}the\s/.test(printed)) return undefined;
  const words = runningWords(printed);
  const before = beforeBody.exec(words)?.[0].length;
  if (before === undefined) return undefined;
  const name = words.slice(before);
  const known = names.find(([full]) => name.startsWith(full) && !/^\w/.test(name.slice(full.length)));
  if (known) return known[1];
  const short = /^(Assembly|Council)(?! of)(?!\p{L})/u.exec(name)?.[1];
  if (short !== undefined) return short === 'Assembly' ? 'GA' : 'council';
  return otherBodyFirst.test(name) ? 'other' : undefined;
}

function withoutQualifiers(words: readonly string[]): number {
  let count = words.length;
  while (count > 0 && words.length - count < 4 && qualifier.test(words[count - 1] ?? '')) count--;
  return count;
}

function bodiesAtEnd(words: string): readonly NamedBody[] {
  const bodies: NamedBody[] = [];
  let rest = words.replace(/[’']s$/, '');
  while (bodies.length < 3) {
    const [length, body] = bodyAtEnd(rest);
    if (body === undefined) break;
    bodies.push(body);
    rest = rest
      .slice(0, -length)
      .replace(/(?: the)? ?$/, '')
      .replace(/(?:,| and| or)+$/, '')
      .replace(/[’']s$/, '');
  }
  return bodies;
}

function bodyAtEnd(words: string): readonly [length: number, body: NamedBody | undefined] {
  for (const [name, body] of names) {
    if (!words.endsWith(name) || /\w$/.test(words.slice(0, -name.length))) continue;
    return words.endsWith('Peace and Security Council') ? [words.length, 'other'] : [name.length, body];
  }
  const isShort = words.endsWith('Assembly') || words.endsWith('Council');
  const [, before = '', short] = isShort ? (shortName.exec(words) ?? []) : [];
  if (short !== undefined && !isOfName(before)) return [short.length, short === 'Assembly' ? 'GA' : 'council'];
  return otherBody.test(words) ? [words.length, 'other'] : [0, undefined];
}
