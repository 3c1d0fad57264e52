/** Checks drafts that are not open, one by one after all that a drafter waits for, and keeps little of each. */
import { Analysis, attempt } from '../../core/index';
import { type DraftDocument, isServed, isTooLong } from '../draft-document';
import type { Feature } from '../feature';
import { findingsOf } from '../findings';
import { describeError } from '../guard';
import type { OwnAnswer, OwnNotifications, OwnParams } from '../protocol';

type Method = 'unResolution/check';

export const closedDrafts: Feature = {
  capability: () => ({}),

  listen: ({ connection, drafts, catalogue, background, client, onFailure, quietGuard }) => {
    const forget = (uri: string): void => {
      drafts.closed.forget(uri);
      if (!drafts.documents.get(uri) && catalogue.learn(uri, undefined, 'closed')) catalogue.announceSoon();
    };

    const check = async ({ uri, languageId, text }: OwnParams<Method>): Promise<OwnAnswer<Method>> => {
      const settings = await drafts.settings.ofClosed(uri);
      await background.turn();
      const read = new Analysis(text, drafts.judging(settings));
      const draft: DraftDocument = { uri, version: undefined, languageId, settings, analysis: read };
      if (!isServed(draft)) {
        forget(uri);
        return isTooLong(draft) ? findingsOf(draft, client()) : null;
      }
      await catalogue.ready();
      const entry = attempt(uri, () => read.entry(), undefined, onFailure);
      if (catalogue.learn(uri, entry, 'closed')) catalogue.announceSoon();
      await background.turn();
      const { revision } = catalogue;
      const judged = { ...draft, analysis: read.judgedBy(drafts.judging(settings)) };
      const found = findingsOf(judged, client());
      attempt(uri, () => drafts.closed.keep(judged, revision), undefined, onFailure);
      return found;
    };

    connection.onRequest('unResolution/check', quietGuard<OwnParams<Method>, OwnAnswer<Method>>('check', null, check));
    connection.onNotification('unResolution/forget', (params: unknown) => {
      const uris: unknown = (params as OwnNotifications['unResolution/forget'] | null)?.uris;
      if (Array.isArray(uris)) for (const uri of uris) if (typeof uri === 'string') forget(uri);
    });

    catalogue.onDidChange((changed) => {
      const uris = drafts.closed.touchedBy(changed);
      if (uris.length === 0 || !client().hasOurCommands) return;
      connection
        .sendNotification('unResolution/checkAgain', { uris })
        .catch((error: unknown) =>
          connection.console.warn(`Closed drafts are not checked anew: ${describeError(error)}`),
        );
    });
  },
};
