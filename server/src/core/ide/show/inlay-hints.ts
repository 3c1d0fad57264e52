/** Hints between the words of a draft: delegates' names of paragraphs, and titles of cited resolutions. */
import { linkTail } from '../../notation/markup';
import type { Catalogue } from '../../catalogue/catalogue';
import { citationsOf } from '../../reading/citations/citations';
import type { Part, Resolution } from '../../document/nodes';
import type { InlayHintSettings } from '../../settings';
import type { Span } from '../../text/span';
import { touches } from '../../text/span';
import { adoptedLine } from '../hover/adopted-card';
import { shortened } from '../wording/escape';
import { paragraphNames, partName } from '../wording/paragraph-names';
import { plainWords } from '../wording/plain-words';

export interface InlayHintValue {
  /** The hint precedes this offset. */
  readonly at: number;
  /** Plain words. */
  readonly label: string;
  /** Plain words. */
  readonly tooltip: string;
  readonly kind: 'paragraph' | 'title';
}

/** A title is a reminder, not a second text. */
const maxLetters = 60;
/** How far after a number to look for its printed title. */
const reach = 400;

/** In order of place. @param range limits the hints */
export function inlayHintsOf(
  resolution: Resolution,
  range: Span,
  wanted: InlayHintSettings,
  catalogue: Catalogue,
): readonly InlayHintValue[] {
  const hints = [
    ...(wanted.paragraphs ? resolution.parts.flatMap((part) => paragraphHints(part, range)) : []),
    ...(wanted.titles ? titleHints(resolution, range, catalogue) : []),
  ];
  return hints.sort((a, b) => a.at - b.at);
}

/** Paragraphs of annexes are cited by their printed number. */
function paragraphHints(part: Part, range: Span): readonly InlayHintValue[] {
  if (part.span.end < range.start || range.end < part.span.start) return [];
  const hints: InlayHintValue[] = [];
  for (const [{ kind, span }, label] of paragraphNames(part)) {
    if (kind === 'numbered' || !touches(range, span.start)) continue;
    const words = kind === 'preambular' ? 'Preambular paragraph' : 'Operative paragraph';
    const suffix = part.type === 'resolution' ? '' : ` of ${partName(part)}`;
    hints.push({ at: span.start, label, tooltip: `${words} ${label.slice(2)}`.trim() + suffix, kind: 'paragraph' });
  }
  return hints;
}

const linkBehind = new RegExp(`^${linkTail}`);

function titleHints(resolution: Resolution, range: Span, catalogue: Catalogue): readonly InlayHintValue[] {
  const { text } = resolution;
  const hints: InlayHintValue[] = [];
  for (const { kind, span, symbol } of citationsOf(resolution)) {
    if (kind === 'document' || symbol === undefined || !touches(range, span.end)) continue;
    const title = catalogue.find(symbol)?.title;
    if (title === undefined) continue;
    const at = span.end + (linkBehind.exec(text.slice(span.end, span.end + 310))?.[0].length ?? 0);
    // Skip if the title already follows.
    if (plainWords(text, { start: at, end: at + reach }).includes(title)) continue;
    const tooltip = `${title}\n${adoptedLine(symbol, catalogue).replace(/\\(.)/g, '$1').replace(/\*\*/g, '')}`;
    hints.push({ at, label: `“${shortened(title, maxLetters)}”`, tooltip, kind: 'title' });
  }
  return hints;
}
