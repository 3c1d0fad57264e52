/** "Choose What This Draft Is Checked As": asks, and keeps the answer in the settings of the folder, or of the user. */
import { ConfigurationTarget, type QuickPickItem, window, workspace } from 'vscode';
import { settingsSection } from '../identity';
import { profileLabels } from '../status-text';

interface ProfileItem extends QuickPickItem {
  readonly value: string;
}

const items: readonly ProfileItem[] = [
  { value: 'auto', label: 'What it looks like', description: 'guessed from each text' },
  ...Object.entries(profileLabels).map(([value, words]) => ({
    value,
    label: words.charAt(0).toUpperCase() + words.slice(1),
  })),
];

export const chooseProfile = async (): Promise<void> => {
  const picked = await window.showQuickPick(items, {
    title: 'What are your drafts checked as?',
    placeHolder: 'It decides which rules judge them.',
  });
  if (!picked) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration(settingsSection).update('profile', picked.value, target);
};
