/** Recognises preambular paragraphs during typing. */
import { itemAt, numberAbove, type LineText } from './draft-items';

export interface Preambular {
  /** The line it begins with. */
  readonly line: number;
  /** Whether it has an English preambular opening, not the name of the body. */
  readonly isPhrase: boolean;
}

const emphasis = /^[*_]\p{Lu}/u;
const opening =
  /^[*_](?:(?:[A-Z][a-z]{1,14}ly|Also|Further|Still) )?(?:[A-Z]?[a-z]{1,14}(?:ing|ed|ous|ful)|[Aa]ware|[Cc]ognizant)\b/;

/** The preambular paragraph, or the organ line, around `line`. */
export const preambularAt = (text: LineText, line: number): Preambular | undefined => {
  for (let at = line; at >= 0 && text(at).trim() !== '' && !itemAt(text, at); at--) {
    if (!emphasis.test(text(at))) continue;
    return numberAbove(text, at) ? undefined : { line: at, isPhrase: opening.test(text(at)) };
  }
  return undefined;
};
