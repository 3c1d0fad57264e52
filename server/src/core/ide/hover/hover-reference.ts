/** Shows the target of a reference, and for a paragraph number its references. */
import type { Resolution } from '../../document/nodes';
import type { ReferenceTarget } from '../../reading/references/internal-references';
import { slice } from '../../text/span';
import { pointedAt } from '../things/pointed';
import type { CountedThing, NoteThing } from '../things/thing';
import { numberOf, uses } from '../things/thing';
import { escapeMarkdown } from '../wording/escape';
import { placeName } from '../wording/paragraph-names';
import { firstWords } from '../wording/plain-words';
import type { Hover } from './card';

/** Only the first places of a frequently cited paragraph are named. */
const maxPlaces = 12;
const maxWords = 240;

export function referenceHoverAt(resolution: Resolution, offset: number): Hover | undefined {
  const { thing, at, isDeclaration } = pointedAt(resolution, offset) ?? {};
  if (!at || !thing || thing.kind === 'document') return undefined;
  const markdown = isDeclaration ? usesOf(resolution, thing) : wordsOf(resolution, thing);
  return markdown === undefined ? undefined : { span: at, markdown };
}

/** The first words of the target. */
function wordsOf(resolution: Resolution, thing: CountedThing | NoteThing): string | undefined {
  const node = thing.kind === 'note' ? thing.notes[0] : thing.node;
  if (!node) return undefined;
  const start = 'contentStart' in node ? node.contentStart : node.span.start;
  const words = firstWords(resolution.text, { start, end: node.span.end }, maxWords);
  return `**${nameOf(resolution, node)}**\n\n${escapeMarkdown(words)}`;
}

function usesOf(resolution: Resolution, thing: CountedThing | NoteThing): string | undefined {
  const places = uses(resolution, thing);
  if (places.length === 0) return undefined;
  const names = [...new Set(places.slice(0, maxPlaces).map(({ start }) => placeName(resolution, start)))];
  const more = places.length > maxPlaces ? '; …' : '';
  return `Referred to in: ${names.map(escapeMarkdown).join('; ')}${more}`;
}

function nameOf(resolution: Resolution, target: ReferenceTarget): string {
  switch (target.kind) {
    case 'operative':
    case 'numbered':
    case 'sub-paragraph':
    case 'preambular':
      return escapeMarkdown(placeName(resolution, target.contentStart));
    case 'note':
      return `Note ${escapeMarkdown(target.mark)}`;
    default:
      return escapeMarkdown(
        firstWords(resolution.text, numberOf(target), 60) || slice(resolution.text, numberOf(target)),
      );
  }
}
