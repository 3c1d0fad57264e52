/** Reads the next version of a draft, and takes over what was worked out for the paragraphs that are in it still. */
import type { Resolution } from '../document/nodes';
import { parse } from '../document/parse';
import { takeOver } from '../kept/take-over';
import { takeOverPlain } from './line-ends';

/** The same as `parse(text)`: what is asked of it then has the same answers, most of them without work. */
export function readAgain(previous: Resolution, text: string): Resolution {
  const next = parse(text);
  takeOver(previous, next);
  takeOverPlain(previous, next);
  return next;
}
