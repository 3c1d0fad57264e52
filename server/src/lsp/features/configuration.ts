/** Follows changes of the settings. */
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { settingsSection } from '../../core/index';
import type { Feature } from '../feature';

export const configuration: Feature = {
  capability: () => ({}),

  listen: ({ connection, drafts, client }) => {
    connection.onInitialized(() => {
      const { answersConfiguration, registersConfiguration } = client();
      if (!answersConfiguration || !registersConfiguration) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: settingsSection })
        .catch((error: unknown) => connection.console.warn(`Changed settings are not followed: ${String(error)}`));
    });
    connection.onDidChangeConfiguration(({ settings }) => drafts.settings.receive(settings));
  },
};
