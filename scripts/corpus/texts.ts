/** Reads adopted texts and their official markup from a folder beside this repository; they are not part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A paragraph as the United Nations marked it up. */
export interface MarkedParagraph {
  /** `12.`; empty for a single operative paragraph; absent in the preamble. */
  readonly number?: string;
  readonly opening: string;
  /** The first 90 characters. */
  readonly text: string;
}

export interface Markup {
  readonly organ: string;
  readonly symbol: string;
  readonly adopted: string;
  readonly preamble: readonly MarkedParagraph[];
  readonly operative: readonly MarkedParagraph[];
  readonly footnotes: readonly string[];
  /** Printed words, and their symbol. */
  readonly citations: readonly (readonly [text: string, symbol: string])[];
}

export interface AdoptedText {
  readonly name: string;
  readonly text: string;
  readonly markup: Markup;
}

/** The folder of the texts; UNRES_CORPUS overrides it. */
export const corpusFolder =
  process.env['UNRES_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

export const hasCorpus = (): boolean => existsSync(`${corpusFolder}/en`);

/** A resolution from a converter, cut by page breaks. */
export const convertedText = (): string => readFileSync(`${corpusFolder}/A_RES_78_132.seed.md`, 'utf8');

const read = new Map<string, readonly AdoptedText[]>();

export function readTexts(language = 'en'): readonly AdoptedText[] {
  const known = read.get(language) ?? readFolder(language);
  read.set(language, known);
  return known;
}

function readFolder(language: string): readonly AdoptedText[] {
  const folder = `${corpusFolder}/${language}`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -3);
      const markup = JSON.parse(readFileSync(`${folder}/${name}.gold.json`, 'utf8')) as Markup;
      return { name, text: readFileSync(`${folder}/${file}`, 'utf8'), markup };
    });
}
