/** Distinguishes a draft resolution in a Markdown file from other Markdown, by its first lines. */
import { withoutSigns } from '../notation/markup';
import { numberAt } from '../notation/labels';
import { languageOf } from '../document/parser/language';
import type { Line } from '../document/parser/lines';
import { isBlank, splitLines } from '../document/parser/lines';
import { readOrganLine } from '../document/parser/organ-line';
import { partOfWords } from '../document/parser/paragraph-kind';
import { seriesCodes } from '../vocabulary/symbol-codes';
import { openingPartAt } from '../vocabulary/openings';
import { parseSymbol } from '../vocabulary/symbols';

const maxCharacters = 20_000;
const maxLines = 200;

/**
 * The signs of a resolution. An organ line counts as `organ` if it is italic and ends in a comma, otherwise as `name`:
 * a body's name alone on a line may be a heading.
 */
type Sign = 'organ' | 'name' | 'opening' | 'symbol' | 'heading';

/**
 * Whether `text` reads as a resolution: it has the organ line of a known body, or two other signs, such as a document
 * symbol above the words "draft resolution", or two paragraphs with known italic openings. Checks the first 200 lines
 * and skips code blocks; quotations have signs of their own before each line.
 */
export function isRecognisablyResolution(text: string): boolean {
  const beginning = text.slice(0, maxCharacters);
  const signs = new Set<Sign>();
  let openings = 0;
  let last: Sign | undefined;
  for (const line of outsideCode(beginning, splitLines(beginning).slice(0, maxLines))) {
    const sign: Sign | undefined =
      signOf(beginning, line, signs.has('name')) ??
      (last === 'name' && opensInItsLanguage(beginning, line) ? 'opening' : undefined);
    last = sign;
    if (!sign) continue;
    if (sign === 'opening') openings++;
    signs.add(sign);
    if (sign === 'organ' || signs.size > 1 || openings > 1) return true;
  }
  return false;
}

/** Lines that are not blank, without fenced code blocks. */
function* outsideCode(text: string, lines: readonly Line[]): Iterable<Line> {
  let fence = '';
  for (const line of lines) {
    if (isBlank(line)) continue;
    const sign = /^(?:`{3}|~{3})/.exec(text.slice(line.first, line.first + 3))?.[0] ?? '';
    if (fence === '' && sign === '') yield line;
    else if (fence === '') fence = sign;
    else if (sign === fence) fence = '';
  }
}

const headingWords = new RegExp(
  [
    '^(?:Resolution|Decision) adopted by the ',
    '^Adopted by the Security Council',
    '^Statement by the President of the Security Council',
    '^Résolution adoptée par (?:l’|le )',
    '^Resolución aprobada por (?:la|el) ',
    '^Резолюция, принятая ',
    '^القرار الذي اتخذ|^قرار اتخذ',
    '^\\d{4}年\\d{1,2}月\\d{1,2}日.{2,12}决议$',
    ': (?:revised )?draft (?:resolution|decision)$',
    '[ \u00a0\u202f]: projet de (?:résolution|décision)(?: révisé)?$',
    ': proyecto de (?:resolución|decisión)(?: revisado)?$',
    ': (?:пересмотренный )?проект (?:резолюции|решения)$',
    ': مشروع (?:قرار|مقرر)(?: منقح)?$',
    '：(?:订正)?(?:决议|决定)草案$',
  ].join('|'),
);

function signOf(text: string, line: Line, afterName: boolean): Sign | undefined {
  const { first, end } = line;
  const organLine = readOrganLine(text, { start: first, end });
  if (organLine) return organLine.emphasis && organLine.endMark && organLine.organ !== 'OTHER' ? 'organ' : 'name';
  if (end - first < 200) {
    const words = withoutSigns(text.slice(first, end));
    if (headingWords.test(words)) return 'heading';
    if (parseSymbol(words) && seriesCodes().has(words.slice(0, words.indexOf('/')))) return 'symbol';
  }
  return opensParagraph(text, line, afterName) ? 'opening' : undefined;
}

/**
 * Whether a paragraph opens as in a resolution: "*Recalling* …" or "1. *Decides* …".
 * @param byForm whether unknown openings count if they have the form of one
 */
function opensParagraph(text: string, { first, end }: Line, byForm: boolean): boolean {
  const number = numberAt(text, first);
  const start = number ? number.span.end + (/^\s*/.exec(text.slice(number.span.end, end))?.[0].length ?? 0) : first;
  // The sentence continues after its italic opening.
  const [, words, mark] =
    /^(?:\*\*\*|\*|_)(\p{Lu}[^*_]{2,60})[*_]{1,3}([,;:]?) ?[^\s*_]/u.exec(text.slice(start, end)) ?? [];
  if (words === undefined) return false;
  // A colon also follows a label: "*Members*: …".
  if (byForm && mark !== ':' && partOfWords(words)) return true;
  return number ? openingPartAt(words, 0) === 'operative' : openingPartAt(words, 0) !== undefined;
}

/**
 * Whether the line below the name of a body opens a paragraph as in the other languages, whose openings are unknown:
 * "*Décide* que …". A colon follows a label, "**时间**：…".
 */
function opensInItsLanguage(text: string, { first, end }: Line): boolean {
  const number = numberAt(text, first);
  const line = text.slice(number?.span.end ?? first, end).trimStart();
  return emphasisedOpening.test(line) && languageOf(text) !== 'en';
}

/** Scripts without italics use bold instead. */
const emphasisedOpening = /^(?:[*_](?=\p{L})|\*{2,3}(?=[\p{sc=Han}\p{sc=Arabic}]))[^*_]{2,60}[*_]{1,3}[,،，]?\s?\p{L}/u;
