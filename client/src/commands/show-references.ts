/** "Show What Refers to This Paragraph", from a line above it, or for the number at the cursor. */
import { commands, Location, Position, Range, Uri } from 'vscode';
import type { ShowReferencesArguments } from '../../../server/src/lsp/protocol';

export const showReferences = async (argument: unknown): Promise<void> => {
  const asked = argument as Partial<ShowReferencesArguments> | undefined;
  if (asked?.uri === undefined || !asked.position || !asked.ranges) {
    await commands.executeCommand('editor.action.goToReferences');
    return;
  }
  const uri = Uri.parse(asked.uri);
  const at = ({ line, character }: ShowReferencesArguments['position']): Position => new Position(line, character);
  const places = asked.ranges.map(({ start, end }) => new Location(uri, new Range(at(start), at(end))));
  await commands.executeCommand('editor.action.showReferences', uri, at(asked.position), places);
};
