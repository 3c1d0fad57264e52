/** Reads which body a resolution belongs to from the words around "resolution". */
import type { NamedOrgan } from '../vocabulary/organs';

/**
 * - a body with rules of its own
 * - `council`: "the Council", one of three
 * - `own`: "its resolution"
 * - `other`: a body whose resolutions have no symbol that this product knows
 */
export type NamedBody = NamedOrgan | 'council' | 'own' | 'other';

/** How far back the name of the body is looked for: the longest name is some 90 letters. */
const reach = 160;

const names: readonly (readonly [RegExp, NamedBody])[] = [
  [/\bGeneral Assembly$/, 'GA'],
  [/\bEconomic and Social Council$/, 'ECOSOC'],
  [/\bSecurity Council$/, 'SC'],
  [/\bHuman Rights Council$/, 'HRC'],
];

/** "Assembly" and "Council" alone; behind other capitals they end the name of another body. */
const shortName = /(?:^|[^\p{L}\s’'-] ?|(?:^|[^\p{L}])\p{Ll}+ )(Assembly|Council)$/u;

const otherBody =
  /(?:^| )(?:Agency|Assembly|Authority|Board|Commission|Committee|Conference|Congress|Council|Forum|Fund|Meeting|Organization|Parties|Parliament|Programme|Secretariat|Tribunal|Union)$/;

const qualifier =
  /^(?:all|and|annual|both|earlier|first|following|further|key|last|landmark|later|latest|new|of|omnibus|or|other|previous|recent|related|relevant|several|subsequent|such|the|unanimous|various|above-mentioned)$/;

/** The bodies named directly before `at`, the nearest first; empty where none is. */
export function bodiesBefore(text: string, start: number, at: number): readonly NamedBody[] {
  const words = plain(text.slice(Math.max(start, at - reach), at))
    .trimEnd()
    .split(' ');
  const tail = withoutQualifiers(words);
  const last = words[tail - 1]?.toLowerCase();
  if (last !== 'its' && last !== 'their') return bodiesAtEnd(words.slice(0, tail).join(' '));
  // "the Human Rights Council, in its resolution 48/13"
  const subject = words
    .slice(0, tail - 1)
    .join(' ')
    .replace(/,?(?: (?:in|by|through|under|with|and|of|per|pursuant to))?$/, '');
  return [...bodiesAtEnd(subject).slice(0, 1), 'own'];
}

/** The body named behind a number: "resolution 16/21 of 25 March 2011 of the Human Rights Council". */
export function bodyAfter(text: string, at: number, end: number): NamedBody | undefined {
  const words = plain(text.slice(at, Math.min(end, at + reach)));
  const name =
    /^[^\p{L}]{0,4}(?:of \d{1,2} \p{L}+ \d{4},? )?(?:of|adopted by) the ((?:\p{Lu}\p{Ll}+|and|on|of|for|the)(?: (?:\p{Lu}\p{Ll}+|and|on|of|for|the)){0,8})/u.exec(
      words,
    )?.[1];
  if (name === undefined) return undefined;
  for (const [pattern, body] of names)
    if (new RegExp(`^${pattern.source.replace(/^\\b|\$$/g, '')}\\b`).test(name)) return body;
  return undefined;
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
  for (const [pattern, body] of names) {
    const name = pattern.exec(words);
    if (name) return [name[0].length, body];
  }
  const short = shortName.exec(words)?.[1];
  if (short !== undefined) return [short.length, short === 'Assembly' ? 'GA' : 'council'];
  return otherBody.test(words) ? [words.length, 'other'] : [0, undefined];
}

/** Without emphasis, links and note marks, blanks as one. */
export const plain = (words: string): string =>
  words
    .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\[\^[^\]\s]{1,20}\]|<sup>[^<]{0,16}<\/sup>/g, '')
    .replace(/[*_[\]]/g, '')
    .replace(/\s+/g, ' ');
