/** Colours a text with our grammar, as VS Code does, and tells which words have which scopes. */
import { readFile } from 'node:fs/promises';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const grammarFile = 'syntaxes/un-resolution.tmLanguage.json';
const rootScope = 'text.un-resolution';
const suffix = '.un-resolution';

export interface Token {
  readonly text: string;
  /** From the outermost to the innermost, without the root and without our suffix. */
  readonly scopes: readonly string[];
}

const loadEngine = async (): Promise<void> => {
  await loadWASM(await readFile('node_modules/vscode-oniguruma/release/onig.wasm'));
};

let loaded: Promise<IGrammar> | undefined;

const load = async (): Promise<IGrammar> => {
  const engine = loadEngine().then(() => ({
    createOnigScanner: (sources: string[]) => new OnigScanner(sources),
    createOnigString: (text: string) => new OnigString(text),
  }));
  // Grammars of other languages, such as YAML, are VS Code's own: here they colour nothing.
  const loadGrammar = async (scopeName: string) =>
    parseRawGrammar(
      scopeName === rootScope ? await readFile(grammarFile, 'utf8') : JSON.stringify({ scopeName, patterns: [] }),
      grammarFile,
    );
  const grammar = await new Registry({ onigLib: engine, loadGrammar }).loadGrammar(rootScope);
  if (!grammar) throw new Error(`${grammarFile} was not loaded`);
  return grammar;
};

/** The tokens of each line. */
export const tokenize = async (text: string): Promise<readonly (readonly Token[])[]> => {
  const grammar = await (loaded ??= load());
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((scope) => (scope.endsWith(suffix) ? scope.slice(0, -suffix.length) : scope)),
    }));
  });
};

/** The words that have a scope, or one that begins with it, as `{ text: innermost scope of that name }`. */
export const wordsWith = async (scope: string, text: string): Promise<readonly string[]> => {
  const words: string[] = [];
  for (const line of await tokenize(text)) {
    let isOpen = false;
    for (const token of line) {
      const has = token.scopes.some((each) => each === scope || each.startsWith(`${scope}.`));
      if (has && isOpen) words.push((words.pop() ?? '') + token.text);
      else if (has) words.push(token.text);
      isOpen = has;
    }
  }
  return words;
};
