/** Reads untrusted XML, element by element: nothing is fetched, no entity is expanded, and sizes are bounded. */
import { SaxesParser } from 'saxes';
import type { ImportProblem } from './imported';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** `path` leads from the root to the element itself. */
export interface XmlVisitor {
  open?(element: XmlElement, path: readonly XmlElement[]): void;
  text?(words: string, path: readonly XmlElement[]): void;
  close?(element: XmlElement, path: readonly XmlElement[]): void;
}

/** Deeper than any United Nations document. */
const deepest = 100;

class Stop extends Error {}

/** Visits the elements up to the first error, which is returned; undefined without one. Never throws. */
export function readXml(text: string, visitor: XmlVisitor): ImportProblem | undefined {
  const parser = new SaxesParser({ xmlns: false });
  const path: XmlElement[] = [];
  let problem: ImportProblem | undefined;
  const stop = (message: string): never => {
    problem = { line: parser.line, message };
    throw new Stop(message);
  };
  parser.on('error', ({ message }) => stop(inPlainWords(message)));
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) stop('it declares entities of its own, which are not read');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length >= deepest) stop(`its elements lie more than ${deepest} deep in each other`);
    const element = { name: local(name), attributes };
    path.push(element);
    visitor.open?.(element, path);
  });
  const pass = (words: string): void => visitor.text?.(words, path);
  parser.on('text', pass);
  parser.on('cdata', pass);
  parser.on('closetag', () => {
    const element = path.at(-1);
    if (element) visitor.close?.(element, path);
    path.pop();
  });
  try {
    parser.write(text).close();
  } catch (error) {
    problem ??= { line: parser.line, message: error instanceof Error ? error.message : String(error) };
  }
  return problem;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The parser prefixes line and column. */
const inPlainWords = (message: string): string => {
  const words = message.replace(/^[^:]{0,40}:?\d+:\d+: /, '').replace(/\.$/, '');
  return `it is not well-formed XML (${words.slice(0, 160)})`;
};
