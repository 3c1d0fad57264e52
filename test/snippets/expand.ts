/** Expands a snippet as VS Code does when the drafter accepts every default. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const placeholder = /\\([\\$}])|\$(\d+)|\$\{(\d+)\}|\$\{(\d+)\|([^|]*)\|\}|\$\{(\d+):([^${}]*)\}/g;

/** A stop that is repeated shows what its first place with a default shows. Defaults hold no stops of their own here. */
export const expand = (body: readonly string[]): string => {
  const text = body.join('\n');
  const defaults = new Map<string, string>();
  for (const [, , , , choice, options, stop, words] of text.matchAll(placeholder)) {
    const number = choice ?? stop;
    if (number !== undefined && !defaults.has(number)) defaults.set(number, options?.split(',')[0] ?? words ?? '');
  }
  return text.replace(placeholder, (_all, escaped, bare, braced, choice, _options, stop): string => {
    const number = [bare, braced, choice, stop].find((each) => each !== undefined) as string | undefined;
    return (escaped as string | undefined) ?? defaults.get(number ?? '') ?? '';
  });
};
