/** "Choose What Drafts Are Checked As": asks for the profile, and where to store it. */
import { ConfigurationTarget, type QuickPickItem, type TextDocument, window, workspace, WorkspaceEdit } from 'vscode';
import { applyChange } from '../apply-change';
import { settingsSection } from '../identity';
import { profileItems, targetsFor, type ProfileTarget } from '../views/profile-items';
import { ofDocument, type Server } from '../server';
import { writeProjectFile } from '../workspace/write-project-file';

interface TargetItem extends QuickPickItem {
  readonly value: ProfileTarget;
}

const writeFrontMatter = async (server: Server, document: TextDocument, profile: string): Promise<void> => {
  const { version } = document;
  const change = await server.ask('unResolution/profileEdit', { ...ofDocument(document), profile });
  // The edit is for this version of the text.
  if (!change || document.version !== version) return;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, change.edits);
  await applyChange(document, edit);
};

export const chooseProfile = async (server: Server): Promise<void> => {
  const document = window.activeTextEditor?.document;
  const isDraft =
    document !== undefined && (await server.ask('unResolution/counts', ofDocument(document))) !== undefined;
  const own = (document && (await server.ask('unResolution/ownProfiles', ofDocument(document)))) ?? [];
  const picked = await window.showQuickPick(profileItems(own), {
    title: 'What are your drafts checked as?',
    placeHolder: 'It decides which rules judge them.',
  });
  if (!picked) return;
  const folder = (document && workspace.getWorkspaceFolder(document.uri)) ?? workspace.workspaceFolders?.[0];
  const targets: readonly TargetItem[] = targetsFor(picked.value, isDraft, folder !== undefined);
  const [only] = targets;
  const target =
    targets.length === 1 ? only : await window.showQuickPick(targets, { title: 'For which drafts does this hold?' });
  switch (target?.value) {
    case 'draft':
      if (document) await writeFrontMatter(server, document, picked.value);
      break;
    case 'project':
      if (folder) await writeProjectFile(server, folder.uri, ['profile'], picked.value);
      break;
    case 'user':
      await workspace.getConfiguration(settingsSection).update('profile', picked.value, ConfigurationTarget.Global);
      break;
    default:
  }
};
