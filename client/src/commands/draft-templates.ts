/** The drafts that can be started, each from the snippet of the same name. */
export interface DraftTemplate {
  readonly label: string;
  readonly detail: string;
  /** Its name in snippets/un-resolution.code-snippets. */
  readonly snippet: string;
}

export const draftTemplates: readonly DraftTemplate[] = [
  {
    label: 'General Assembly',
    detail: 'For a plenary meeting, with sponsors, a report and the provisional agenda',
    snippet: 'Draft resolution: General Assembly',
  },
  {
    label: 'General Assembly, Main Committee',
    detail: 'For one of the six Main Committees, with a source in a note',
    snippet: 'Draft resolution: Main Committee of the General Assembly',
  },
  {
    label: 'Security Council',
    detail: 'Closes with the decision to remain seized of the matter',
    snippet: 'Draft resolution: Security Council',
  },
  {
    label: 'Economic and Social Council',
    detail: 'For a session named by its year',
    snippet: 'Draft resolution: Economic and Social Council',
  },
  {
    label: 'Human Rights Council',
    detail: 'With a report to a later session',
    snippet: 'Draft resolution: Human Rights Council',
  },
  {
    label: 'Model UN',
    detail: 'With committee, topic, sponsors and signatories',
    snippet: 'Draft resolution: Model UN',
  },
];

/** The body of a snippet in the content of a snippets file. */
export const snippetBody = (fileContent: string, name: string): string => {
  const snippets = Object.entries(
    JSON.parse(fileContent) as Readonly<Record<string, { readonly body: readonly string[] }>>,
  );
  const [, snippet] = snippets.find(([each]) => each === name) ?? [];
  if (!snippet) throw new Error(`there is no snippet "${name}"`);
  return snippet.body.join('\n');
};
