/** Rules see one sign for every line end, so that a text has the same findings whichever it was saved with. */
import type { Resolution } from '../document/nodes';
import { parse } from '../document/parse';
import type { Edit } from '../text/edit';
import { plainLineEnds } from '../text/plain-line-ends';
import type { Span } from '../text/span';
import type { Finding } from './rule';

export interface PlainDraft {
  readonly resolution: Resolution;
  /** The finding in the draft as it is. */
  readonly back: <Found extends Finding>(finding: Found) => Found;
}

const known = new WeakMap<Resolution, PlainDraft | null>();

/** Undefined where the draft has no other line end already. */
export function plainDraft(resolution: Resolution): PlainDraft | undefined {
  let plain = known.get(resolution);
  if (plain === undefined) known.set(resolution, (plain = read(resolution) ?? null));
  return plain ?? undefined;
}

function read({ text: printed }: Resolution): PlainDraft | undefined {
  const plain = plainLineEnds(printed);
  if (!plain) return undefined;
  const { text, eol, back } = plain;
  const spanBack = ({ start, end }: Span): Span => ({ start: back(start), end: back(end) });
  const placeBack = <Place extends { readonly span: Span }>(place: Place): Place => ({
    ...place,
    span: spanBack(place.span),
  });
  const editBack = (edit: Edit): Edit => ({ span: spanBack(edit.span), text: edit.text.replaceAll('\n', eol) });
  return {
    resolution: parse(text),
    back: (finding) => ({
      ...placeBack(finding),
      ...(finding.related && { related: finding.related.map(placeBack) }),
      ...(finding.fix && { fix: { ...finding.fix, edits: finding.fix.edits.map(editBack) } }),
    }),
  };
}
