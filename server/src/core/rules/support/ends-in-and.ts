/** Whether a paragraph ends in "; and". */
import type { Ending } from '../../reading/endings';

/** "; and" or ", and" before the place where a mark belongs. */
export const endsInAnd = (text: string, { mark, insertAt }: Ending): boolean =>
  mark === undefined && /[;,][ \u00A0]and$/.test(text.slice(insertAt - 5, insertAt));
