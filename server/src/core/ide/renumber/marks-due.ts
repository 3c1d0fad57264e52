/** Final marks of paragraphs, for lists that do not show them: lists of questions, and unmarked ones. */
import type { Resolution } from '../../document/nodes';
import type { Language } from '../../vocabulary/languages';
import { childrenOf, placesOf } from '../../reading/references/paragraph-places';
import type { Counted } from './lists';

interface MarksDue {
  /** Of the last of the list. */
  readonly last: string;
  /** Of all before it. */
  readonly usual: string;
}

const commas: Partial<Record<Language, string>> = { ar: '،', zh: '，' };
const semicolons: Partial<Record<Language, string>> = { ar: '؛', zh: '；' };
const stops: Partial<Record<Language, string>> = { zh: '。' };

/** Undefined outside the preamble and the operative part, where any mark is possible. */
export function marksDue(resolution: Resolution, nodes: readonly Counted[]): MarksDue | undefined {
  const { language } = resolution;
  const last = nodes.at(-1);
  if (!last || last.kind === 'part' || last.kind === 'section-heading') return undefined;
  const { part, path } = placesOf(resolution).of.get(last) ?? {};
  const [top, ...under] = path ?? [];
  if (!part || !top || (part.type !== 'resolution' && part.type !== 'lettered')) return undefined;
  const comma = commas[language] ?? ',';
  if (top.kind === 'preambular') return { last: comma, usual: comma };
  if (top.kind !== 'operative') return undefined;
  const isLast =
    top === part.operative.at(-1) &&
    under.every((node, index) => {
      const holder = path?.[index];
      return holder && childrenOf(holder).at(-1) === node;
    });
  const usual = semicolons[language] ?? ';';
  return { last: isLast ? (stops[language] ?? '.') : usual, usual };
}
