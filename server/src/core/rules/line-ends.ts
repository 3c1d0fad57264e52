/** Rules see one kind of line end, so that findings do not depend on how a text was saved. */
import type { Resolution } from '../document/nodes';
import { parse } from '../document/parse';
import { memo } from '../kept/memo';
import { takeOver } from '../kept/take-over';
import { plainLineEnds } from '../text/plain-line-ends';
import { replaced } from './report';
import type { Finding } from './rule';

export interface PlainDraft {
  readonly resolution: Resolution;
  /** The finding in the original draft. */
  readonly back: <Found extends Finding>(finding: Found) => Found;
}

/** Undefined if the draft already has only that kind. */
export const plainDraft = memo(({ text: printed }: Resolution): PlainDraft | undefined => {
  const plain = plainLineEnds(printed);
  if (!plain) return undefined;
  const { text, eol, back } = plain;
  return {
    resolution: parse(text),
    back: (finding) =>
      replaced(
        finding,
        ({ start, end }) => ({ start: back(start), end: back(end) }),
        (words) => words.replaceAll('\n', eol),
      ),
  };
});

/** Takes over what was found in the version before, with the line ends that rules see. */
export function takeOverPlain(previous: Resolution, next: Resolution): void {
  const [before, after] = [plainDraft(previous), plainDraft(next)];
  if (before && after) takeOver(before.resolution, after.resolution);
}
