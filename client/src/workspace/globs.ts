/** Matches paths by the patterns of VS Code settings: `*`, `?`, `**`, `{a,b}` and `[a-z]`, in bounded time. */

/** Longer than any real pattern; the rest is ignored. */
const maxAlternatives = 200;
const maxPatternLength = 1_000;

/** @returns whether a pattern matches a path, both with slashes and none at their ends */
export function globTest(pattern: string): (path: string) => boolean {
  const alternatives = expanded(pattern.slice(0, maxPatternLength)).map((each) => trimmed(each).split('/'));
  return (path) => {
    const names = path.split('/');
    return alternatives.some((parts) => matches(parts, names, '**', nameMatches));
  };
}

const trimmed = (pattern: string): string => pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');

/** `a{b,c}` is `ab` and `ac`. An unpaired bracket is literal. */
function expanded(pattern: string): readonly string[] {
  let waiting = [pattern];
  const done: string[] = [];
  while (waiting.length > 0 && waiting.length + done.length <= maxAlternatives) {
    const next: string[] = [];
    for (const each of waiting) {
      const choice = innermost(each);
      if (!choice) done.push(each);
      else next.push(...choice.words.map((word) => choice.before + word + choice.after));
    }
    waiting = next;
  }
  return done;
}

function innermost(pattern: string): { before: string; words: readonly string[]; after: string } | undefined {
  const close = pattern.indexOf('}');
  const open = close < 0 ? -1 : pattern.lastIndexOf('{', close);
  if (open < 0) return undefined;
  return {
    before: pattern.slice(0, open),
    words: pattern.slice(open + 1, close).split(','),
    after: pattern.slice(close + 1),
  };
}

/** Backtracks to the last `many` only, which is enough and bounds the time by the product of both lengths. */
function matches<Part, Thing>(
  parts: ArrayLike<Part>,
  things: ArrayLike<Thing>,
  many: Part,
  isOne: (part: Part, thing: Thing) => boolean,
): boolean {
  let part = 0;
  let thing = 0;
  let lastMany = -1;
  let resume = 0;
  while (thing < things.length) {
    const wanted = parts[part];
    if (part < parts.length && wanted === many) {
      lastMany = part++;
      resume = thing;
    } else if (part < parts.length && isOne(wanted as Part, things[thing] as Thing)) {
      part++;
      thing++;
    } else if (lastMany >= 0) {
      part = lastMany + 1;
      thing = ++resume;
    } else return false;
  }
  while (part < parts.length && parts[part] === many) part++;
  return part === parts.length;
}

const signs = /\[!?[^\]]{1,50}\]|\*{1,10}|[^]/gu;
const signsOf = new Map<string, readonly string[]>();

function nameMatches(pattern: string, name: string): boolean {
  if (!/[*?[]/.test(pattern)) return pattern === name;
  let wanted = signsOf.get(pattern);
  if (!wanted) {
    wanted = (pattern.match(signs) ?? []).map((sign) => (sign.startsWith('*') ? '*' : sign));
    if (signsOf.size > maxAlternatives) signsOf.clear();
    signsOf.set(pattern, wanted);
  }
  return matches(wanted, [...name], '*', signMatches);
}

const signMatches = (wanted: string, sign: string): boolean =>
  wanted === '?' || wanted === sign || (wanted.length > 2 && wanted.startsWith('[') && isAmong(wanted, sign));

function isAmong(signSet: string, sign: string): boolean {
  const isNot = signSet[1] === '!';
  const set = signSet.slice(isNot ? 2 : 1, -1);
  let isIn = false;
  for (let at = 0; at < set.length; at++) {
    const first = set[at] ?? '';
    const isRange = set[at + 1] === '-' && at + 2 < set.length;
    const last = isRange ? (set[at + 2] ?? '') : first;
    if (first <= sign && sign <= last) isIn = true;
    if (isRange) at += 2;
  }
  return isIn !== isNot;
}
