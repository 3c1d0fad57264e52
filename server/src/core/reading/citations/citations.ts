/** Finds every cited resolution, decision and document. */
import { runningWords } from '../../notation/markup';
import { memo } from '../../kept/memo';
import type { Span } from '../../text/span';
import type { NamedOrgan } from '../../vocabulary/organs';
import type { AdoptedKind, ResolutionNumber } from '../../vocabulary/resolution-symbols';
import { isAdoptedIn, isDecisionNumber, isPlausible, symbolOf } from '../../vocabulary/resolution-symbols';
import { seriesCodes } from '../../vocabulary/symbol-codes';
import { halvesOf, isSymbol } from '../../vocabulary/symbols';
import type { NamedBody } from './citation-bodies';
import { type CitationClue, Clues } from './citation-clues';
import type { CitationDate } from './citation-dates';
import type { Block, Resolution } from '../../document/nodes';
import type { Organ } from '../../vocabulary/organs';
import type { Language } from '../../vocabulary/languages';
import { readOrganLine } from '../../document/parser/organ-line';

export interface Citation {
  readonly kind: AdoptedKind | 'document';
  /** As printed, blanks collapsed: `77/150`, `217 A (III)`, `A/78/62-E/2023/49`. */
  readonly text: string;
  /** The symbol of the cited document, the first half of a double one; undefined for bodies without known symbols. */
  readonly symbol: string | undefined;
  /** Possible adopting bodies from the context; empty for symbols. */
  readonly named: readonly NamedOrgan[];
  /** The adopting body of the text, after “its” or “their”, which may also mean a body named before. */
  readonly own: NamedOrgan | undefined;
  readonly span: Span;
  readonly place: 'heading' | 'text' | 'note';
  /** The printed date of adoption; undefined if there is none, or its owner is in doubt. */
  readonly date: CitationDate | undefined;
}

/** All citations in order of place, without the symbol of the draft itself. */
export const citationsOf = memo((resolution: Resolution): readonly Citation[] => new CitationReader(resolution).read());

/** A number with an undecided body. */
interface OpenNumber {
  readonly index: number;
  readonly number: ResolutionNumber;
  readonly candidates: readonly NamedOrgan[];
}

/** Context for the next numbers. */
interface Context {
  kind: AdoptedKind | undefined;
  bodies: readonly NamedBody[];
  /** Bodies of other resolutions in the paragraph, the latest first. */
  earlier: readonly NamedBody[];
  /** End of the last keyword or number of the list. */
  end: number;
}

interface NumberPlace {
  readonly place: Citation['place'];
  /** The adopting body of the block. */
  readonly organ: Organ | undefined;
  readonly date: CitationDate | undefined;
}

class CitationReader {
  private readonly citations: Citation[] = [];
  private readonly open: OpenNumber[] = [];
  /** Symbols by printed number, if certain. */
  private readonly settled = new Map<string, string>();
  /** Numbers of bodies without symbols here. */
  private readonly foreign = new Set<string>();
  private readonly text: string;
  private readonly language: Language;

  constructor(private readonly resolution: Resolution) {
    this.text = resolution.text;
    this.language = resolution.language;
  }

  read(): readonly Citation[] {
    const clues = new Clues(this.resolution);
    for (const { block, organ } of blocksWithOrgan(this.resolution)) {
      if (block.kind !== 'comment' && block.kind !== 'front-matter' && block.kind !== 'page-break')
        this.readBlock(block, organ, freshContext(), clues.of(block).values());
    }
    for (const { index, number, candidates } of this.open) {
      const citation = this.citations[index];
      const known = citation && this.settled.get(citation.text);
      const [first] = candidates;
      if (citation && first)
        this.citations[index] = { ...citation, symbol: known ?? symbolOf(first, number, adopted(citation)) };
    }
    return this.citations.sort((a, b) => a.span.start - b.span.start);
  }

  /** @param clues of the fragments of the block and its items, taken from it as they are read */
  private readBlock(
    block: Block,
    organ: Organ | undefined,
    context: Context,
    clues: Iterator<readonly CitationClue[], undefined>,
  ): void {
    const place = block.kind === 'heading-line' ? 'heading' : block.kind === 'note' ? 'note' : 'text';
    for (const { start } of block.fragments) {
      for (const clue of clues.next().value ?? []) {
        const at = { start: start + clue.start, end: start + clue.end };
        const date = clue.date && { ...clue.date, span: movedSpan(clue.date.span, start) };
        if (clue.kind === 'symbol') this.addSymbol(clue, at, place, date);
        else if (clue.kind !== 'number') noteKeyword(clue, clue.kind, at, context);
        else if (place !== 'heading') this.addNumber(clue, at, { place, organ, date }, context);
      }
    }
    if ('children' in block) for (const child of block.children) this.readBlock(child, organ, { ...context }, clues);
  }

  private addSymbol(
    { printed }: CitationClue,
    { start, end }: Span,
    place: Citation['place'],
    printedDate: CitationDate | undefined,
  ): void {
    if (!seriesCodes().has(printed.slice(0, printed.indexOf('/')))) return;
    const own = this.resolution.heading.symbol?.span;
    if (own && own.start <= start && end <= own.end) return;
    if (!isSymbol(printed)) return;
    const [half = printed] = halvesOf(printed);
    const kind = /\/RES\//.test(half) ? 'resolution' : /\/DEC\//.test(half) ? 'decision' : 'document';
    // The date after any other document is that of a meeting or a letter.
    const date = kind === 'document' ? undefined : printedDate;
    this.citations.push({
      kind,
      text: printed,
      symbol: half,
      named: [],
      own: undefined,
      span: { start, end },
      place,
      date,
    });
  }

  private addNumber(
    { printed, number, after }: CitationClue,
    { start, end }: Span,
    { place, organ, date }: NumberPlace,
    context: Context,
  ): void {
    if (!number || !this.isCited(number, start, date, context)) return;
    const kind = context.kind ?? 'resolution';
    context.end = end;
    const text = number.form === 'session' || number.form === 'year' ? printed.replace(/ ?[A-Z]$/, '') : printed;
    const bodies = after ? [after] : context.bodies;
    const candidates = this.candidates(number, bodies, { organ, date }, context);
    const [first, second] = candidates;
    const named = likelyOf(bodies, undefined);
    const [own] = bodies.includes('own') ? likelyOf(['own'], organ) : [];
    const symbol = first && symbolOf(first, number, kind);
    if (symbol !== undefined && second === undefined && kind === 'resolution') this.settled.set(text, symbol);
    if (second !== undefined) this.open.push({ index: this.citations.length, number, candidates });
    this.citations.push({ kind, text, symbol, named, own, span: { start, end }, place, date });
  }

  /** Whether a resolution may be cited here: not every `2022/23` and `1/3` is one. */
  private isCited(
    { form, session, number }: ResolutionNumber,
    start: number,
    date: CitationDate | undefined,
    context: Context,
  ): boolean {
    if (form === 'roman' && isPlausible('GA', { form, session, number, part: undefined })) return true;
    // Chinese puts the number first: 第77/150号决议.
    const isBare = form === 'session' || form === 'year';
    if (this.language === 'zh') return !isBare || /第\[?$/.test(this.text.slice(start - 2, start));
    if (context.kind === undefined) return false;
    if (form !== 'year' || Number(session) % 100 !== number - 1) return true;
    // A financial period: it counts only with a date, directly after "resolution" or in a list of numbers.
    if (date) return true;
    return /^[\s\d/,()A-Z-]*(?:and |to )?$/.test(runningWords(this.text.slice(context.end, start)));
  }

  /** Possible adopting bodies, the likeliest first; a single one if certain. */
  private candidates(
    number: ResolutionNumber,
    named: readonly NamedBody[],
    { organ, date }: Omit<NumberPlace, 'place'>,
    context: Context,
  ): readonly NamedOrgan[] {
    const kind = context.kind ?? 'resolution';
    if (number.form === 'calendar') return ['SC'];
    if (this.isOfAnotherBody(number, named, { organ, date })) return [];
    const likely = likelyOf(named.length > 0 ? named : ['own', ...context.earlier], organ);
    const all = [...new Set([...likely, ...(['GA', 'HRC', 'ECOSOC'] as const)])].filter(
      (body) => isPlausible(body, number) && (kind === 'resolution' || isDecisionNumber(body, number)),
    );
    const dated = date ? all.filter((body) => isAdoptedIn(body, number.session, date.iso) === true) : [];
    if (dated.length === 1) return dated;
    // "resolution 10/3, also of 16 October 2020": no body named, and none that met that year has this number.
    const isUnnamed = likelyOf(named, undefined).length === 0 && !(organ && all.includes(organ as NamedOrgan));
    if (isUnnamed && date && all.every((body) => isAdoptedIn(body, number.session, date.iso) === false)) return [];
    const isNamed = named.some((body) => body !== 'own') && all[0] !== undefined && likely.includes(all[0]);
    return isNamed ? all.slice(0, 1) : all;
  }

  /** Whether a body without symbols adopted it, judging by the words, the date, and earlier mentions of the number. */
  private isOfAnotherBody(
    number: ResolutionNumber,
    named: readonly NamedBody[],
    { organ, date }: Omit<NumberPlace, 'place'>,
  ): boolean {
    const key = `${number.session}/${number.number}`;
    const [first, second] = named;
    if (first === undefined) return this.foreign.has(key);
    if (first !== 'other' && !(first === 'own' && organ === 'OTHER')) return false;
    // "the Permanent Forum on People of African Descent, through its resolution 75/314 of 2 August 2021": the Assembly's.
    const isOwn = second === 'own' && date && organ && organ !== 'OTHER';
    if (isOwn && isAdoptedIn(organ, number.session, date.iso) === true) return false;
    this.foreign.add(key);
    return true;
  }
}

function noteKeyword({ before, after }: CitationClue, kind: AdoptedKind, { end }: Span, context: Context): void {
  context.kind = kind;
  context.earlier = [...context.bodies, ...context.earlier].slice(0, 6);
  context.bodies = after ? [after] : before;
  context.end = end;
}

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The bodies meant by the words in a text of `organ`. */
function likelyOf(bodies: readonly NamedBody[], organ: Organ | undefined): readonly NamedOrgan[] {
  const likely: NamedOrgan[] = [];
  for (const body of bodies) {
    if (body === 'council') likely.push('HRC', 'ECOSOC', 'SC');
    else if (body !== 'own' && body !== 'other') likely.push(body);
    else if (body === 'own' && organ !== undefined && organ !== 'OTHER') likely.push(organ);
  }
  return likely;
}

const freshContext = (): Context => ({ kind: undefined, bodies: [], earlier: [], end: 0 });

const adopted = ({ kind }: Citation): AdoptedKind => (kind === 'decision' ? 'decision' : 'resolution');

/** Blocks in order of place, each with its adopting body. */
function* blocksWithOrgan({
  text,
  parts,
  blocks,
  organ,
}: Resolution): Iterable<{ readonly block: Block; readonly organ: Organ | undefined }> {
  const speakers = new Map<Block, Organ>();
  for (const part of parts) if (part.organ) for (const block of part.blocks) speakers.set(block, part.organ);
  let embedded: Organ | undefined;
  for (const block of blocks) {
    if (block.kind === 'section-heading' && block.role === 'annex') embedded = undefined;
    // In an annex, another body's resolution is ordinary text.
    if (block.kind === 'plain') embedded = readOrganLine(text, block.span)?.organ ?? embedded;
    yield { block, organ: block.kind === 'note' ? organ : (speakers.get(block) ?? embedded ?? organ) };
  }
}
