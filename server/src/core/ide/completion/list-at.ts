/** The list at the cursor, by the reason for it: mostly none while someone types. */
import type { Resolution } from '../../document/nodes';
import { maxAsked } from './citations';
import type { Completion, CompletionOptions } from './completions';
import { completionsAt } from './completions';
import type { Asking } from './unasked';
import { decidingLength, kindsOpenedBy, kindsThatGrow, mayGrow } from './unasked';

export interface CompletionList {
  readonly offered: readonly Completion[];
  /** Whether the next letter needs a new request. */
  readonly mayGrow: boolean;
}

export interface ListOptions extends Omit<CompletionOptions, 'kinds'> {
  readonly asking: Asking;
  /** The last typed sign, if it opens the list. */
  readonly sign?: string;
  /** Whether Enter takes only chosen entries. */
  readonly isEnterFree: boolean;
}

/** A text, read only where an offer is possible. */
export interface Draft {
  readonly text: string;
  readonly resolution: () => Resolution;
}

const none: CompletionList = { offered: [], mayGrow: false };

/** @param offset of the cursor, in UTF-16 units; any number can be given */
export function listAt({ text, resolution }: Draft, offset: number, options: ListOptions): CompletionList {
  const { asking, sign = '', isEnterFree } = options;
  const before = text.slice(Math.max(0, offset - decidingLength), Math.max(0, offset));
  const kinds =
    asking === 'person'
      ? undefined
      : asking === 'sign'
        ? kindsOpenedBy(sign, before, isEnterFree)
        : kindsThatGrow(isEnterFree);
  if (kinds?.length === 0) return none;
  const offered = completionsAt(resolution(), offset, { ...options, ...(kinds && { kinds }) });
  return { offered, mayGrow: mayGrow(asking, offered, maxAsked) };
}
