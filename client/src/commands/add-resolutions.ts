/**
 * "Add Resolutions to the Catalogue…": imports files published by the United Nations into the catalogue of a folder.
 */
import { type LogOutputChannel, type OutputChannel, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { NamedText } from '../../../server/src/lsp/protocol';
import { additionReport, isWithinLimit, tooMuchToAdd, whileAdding } from './messages/addition-report';
import type { Server } from '../server';
import { addToCatalogue, askForCatalogue } from '../workspace/write-catalogue';

type Log = Pick<OutputChannel | LogOutputChannel, 'appendLine' | 'show'>;

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

interface ReadFiles {
  readonly files: readonly NamedText[];
  /** Sentences on the unreadable files. */
  readonly unread: readonly string[];
}

const read = async (uris: readonly Uri[]): Promise<ReadFiles> => {
  const files: NamedText[] = [];
  const unread: string[] = [];
  for (const uri of uris) {
    const name = nameOf(uri);
    try {
      const bytes = await workspace.fs.readFile(uri);
      files.push({ name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
    } catch (error) {
      unread.push(`${name}: ${error instanceof TypeError ? 'it is not written in UTF-8' : 'it cannot be opened'}.`);
    }
  }
  return { files, unread };
};

/** Deleted files have no size; reading them reports that. */
const sizeOf = (uri: Uri): Promise<number> =>
  Promise.resolve(
    workspace.fs.stat(uri).then(
      ({ size }) => size,
      () => 0,
    ),
  );

/** `chosen` are file addresses, so that keybindings and tests can skip the question. */
export const addResolutions = async (server: Server, log: Log, chosen?: unknown): Promise<void> => {
  const catalogue = await askForCatalogue();
  if (!catalogue) return;
  const isList = Array.isArray(chosen) && chosen.every((each) => typeof each === 'string');
  const uris = isList
    ? (chosen as readonly string[]).map((each) => Uri.parse(each))
    : await window.showOpenDialog({
        title: 'Which files hold the resolutions?',
        openLabel: 'Add to the Catalogue',
        canSelectMany: true,
        filters: { 'Resolutions (Akoma Ntoso, MARCXML, JSON lines)': ['xml', 'jsonl', 'json'] },
      });
  if (!uris || uris.length === 0) return;
  if (!isWithinLimit(await Promise.all(uris.map(sizeOf)))) {
    void window.showWarningMessage(tooMuchToAdd);
    return;
  }
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title: whileAdding(uris.length) },
    async () => {
      const { files, unread } = await read(uris);
      const addition = await addToCatalogue(server, catalogue, files);
      return addition && additionReport(addition, unread);
    },
  );
  if (!report) return;
  for (const line of report.details) log.appendLine(line);
  const actions = report.details.length > 0 ? ['Show the Log'] : [];
  // A message stays until dismissed; the command is done.
  void window.showInformationMessage(report.summary, ...actions).then((picked) => {
    if (picked !== undefined) log.show();
  });
};
