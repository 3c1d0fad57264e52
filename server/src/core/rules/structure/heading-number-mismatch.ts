/** The number of a resolution agrees with its symbol, and a Security Council number with its year. */
import type { Field, Heading } from '../../document/nodes';
import { councilYear } from '../../vocabulary/sessions';
import type { DraftContext, Finding, Rule } from '../rule';
import { markupGuide, practice } from '../support/authorities';

export const headingNumberMismatch: Rule = {
  meta: {
    title: 'The number in the heading agrees with the symbol and with the year',
    severity: 'error',
    authority: [markupGuide, practice('numbers of the Security Council by year, 1946 to 2025')],
    conventions: ['STR-02', 'STR-07', 'SES-04'],
    languages: 'all',
  },
  checks: { heading },
};

function* heading(node: Heading, { resolution }: DraftContext): Iterable<Finding> {
  const { number } = node;
  if (!number) return;
  const slip = againstSymbol(node, number) ?? (resolution.organ === 'SC' ? againstYear(node, number) : undefined);
  if (slip) yield slip;
}

function againstSymbol({ symbol }: Heading, number: Field): Finding | undefined {
  const own = /^(?:A|E|S|A\/HRC)\/RES\/(.+)$/.exec(symbol?.value ?? '')?.[1];
  if (!symbol || own === undefined || bare(own) === bare(number.value)) return undefined;
  return {
    span: number.span,
    message: `The number is ${number.value} here, but the symbol is ${symbol.value}. Make them agree.`,
    related: [{ span: symbol.span, message: 'The symbol stands here.' }],
    fix: {
      title: `Write “${plain(own)}”`,
      isSafe: false,
      edits: [{ span: number.span, text: plain(own) }],
    },
  };
}

function againstYear({ adopted }: Heading, number: Field): Finding | undefined {
  const [, figures, printedYear] = /^(\d{1,5})\s?\((\d{4})\)$/.exec(number.value) ?? [];
  if (figures === undefined || printedYear === undefined) return undefined;
  const year = Number(printedYear);
  if (adopted && !adopted.iso.startsWith(printedYear)) {
    return {
      span: number.span,
      message: `The number names the year ${printedYear}, but the text was adopted on ${adopted.value}.`,
      related: [{ span: adopted.span, message: 'The date of adoption stands here.' }],
    };
  }
  const range = councilYear(year);
  const value = Number(figures);
  // The last known year may have continued.
  const isAbove = range !== undefined && value > range.last && councilYear(year + 1) !== undefined;
  if (!range || (value >= range.first && !isAbove)) return undefined;
  return {
    span: number.span,
    message: `Resolution ${figures} is not of ${printedYear}: the resolutions of that year are ${range.first} to ${range.last}.`,
  };
}

/** Without part letters, which symbol and title print differently. */
const plain = (number: string): string => number.replace(/ ?[A-Z](?:(?:[-–]| and | to )[A-Z])?$/, '');
const bare = (number: string): string => plain(number).replace(/\s+/g, '');
