/** The lists that open while a text is typed, in an editor that asks and filters like VS Code. */
import type { Completion } from '../../../server/src/core/ide/completion/completions';
import type { CompletionList } from '../../../server/src/core/ide/completion/list-at';
import { type Asking, openingSigns } from '../../../server/src/core/ide/completion/unasked';

/** Asks for the list at an offset of the text. */
export type Ask = (offset: number, asking: Asking, sign: string) => CompletionList;

/**
 * The list after each typed character. VS Code asks after a sign outside a word; after a letter it asks again if the
 * list is incomplete, and otherwise filters.
 */
export class TypedLists {
  private readonly signs: ReadonlySet<string>;
  private list: CompletionList = none;
  /** Where an open list has to be asked for again; done lazily, since it takes most of the time. */
  private due: number | undefined;

  constructor(
    private readonly text: string,
    isEnterFree: boolean,
    private readonly ask: Ask,
  ) {
    this.signs = new Set(openingSigns(isEnterFree));
  }

  /** Types the next character, which ends at `offset`. */
  type(offset: number): void {
    const typed = this.text.charAt(offset - 1);
    if (this.list.mayGrow && /[\p{L}\p{M}\d]/u.test(typed)) this.due = offset;
    else if (this.list.offered.length > 0)
      this.list = /[\n\r]/.test(typed) ? none : found(this.current(), this.text, offset);
    if (!this.signs.has(typed) || isInWord(this.text.slice(0, offset))) return;
    this.due = undefined;
    this.list = this.ask(offset, 'sign', typed);
  }

  /** What is in the list; it may be empty. */
  offered(): readonly Completion[] {
    return this.current().offered;
  }

  private current(): CompletionList {
    if (this.due !== undefined) this.list = this.ask(this.due, 'letter', '');
    this.due = undefined;
    return this.list;
  }
}

/** A word in our language, with its slashes; figures alone are none. */
const isInWord = (before: string): boolean =>
  /[\p{L}\p{M}\p{N}][/’'-]?[\p{L}\p{M}\p{N}]+$/u.test(before.slice(-80)) &&
  !/(?<![\p{L}\p{M}\p{N}/’'-])\d+$/u.test(before.slice(-80));

const none: CompletionList = { offered: [], mayGrow: false };

/** The entries left by the editor's filter; the replacement reaches the cursor. */
const found = ({ offered, mayGrow }: CompletionList, text: string, offset: number): CompletionList => {
  const left = offered.filter(({ edit, filterText }) => isFound(text.slice(edit.span.start, offset), filterText));
  if (left.length === 0) return none;
  return {
    mayGrow,
    offered: left.map((each) => {
      const { span, text: written } = each.edit;
      return { ...each, edit: { span: { start: span.start, end: Math.max(span.end, offset) }, text: written } };
    }),
  };
};

/** Whether the words contain all letters in order: the most lenient filter of editors. */
function isFound(letters: string, words: string): boolean {
  const all = words.toLowerCase();
  let at = 0;
  for (const each of letters.toLowerCase()) {
    at = all.indexOf(each, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
