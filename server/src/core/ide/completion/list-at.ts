/** The list that an editor shows at the cursor, for the reason that it gives: none in most places while someone types. */
import type { Resolution } from '../../document/nodes';
import { maxAsked } from './citations';
import type { Completion, CompletionOptions } from './completions';
import { completionsAt } from './completions';
import type { Asking } from './unasked';
import { decidingLength, kindsOpenedBy, kindsThatGrow, mayGrow } from './unasked';

export interface CompletionList {
  readonly offered: readonly Completion[];
  /** Whether it has to be asked for again when another letter is typed. */
  readonly mayGrow: boolean;
}

export interface ListOptions extends Omit<CompletionOptions, 'kinds'> {
  readonly asking: Asking;
  /** What was typed last, where a sign opens the list. */
  readonly sign?: string;
  /** Whether Enter takes nothing from a list but what someone chose in it. */
  readonly isEnterFree: boolean;
}

/** A text, read only where something can be offered. */
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
