/** Our client's requests: counts for the status bar, changes that it applies, and the list of rules. */
import { editProjectFile, rules } from '../../core/index';
import { answer, answerOnDraft } from '../answer';
import { toOffset, toTextEdits } from '../convert';
import { isTooLong } from '../draft-document';
import type { Feature } from '../feature';
import type { EntryFile, OwnNotifications } from '../protocol';

export const ownRequests: Feature = {
  capability: () => ({}),

  listen: (session) => {
    const { drafts, catalogue, connection } = session;

    answerOnDraft(session, 'unResolution/counts', ({ analysis }) => ({
      ...analysis.counts(),
      profile: analysis.profile(),
    }));
    answerOnDraft(session, 'unResolution/renumber', ({ analysis }) => {
      const { edits, changes, warnings } = analysis.renumber();
      return {
        edits: toTextEdits(analysis.lines, edits),
        changes: changes.length,
        warnings: warnings.map(({ message }) => message),
      };
    });
    answer(session, 'unResolution/cleanUp', null, async ({ uri }) => {
      const draft = await drafts.open(uri);
      if (!draft || isTooLong(draft)) return null;
      const { edits, done, removedLines, refused } = draft.analysis.cleanUp({ notes: 'keep' });
      return { edits: toTextEdits(draft.analysis.lines, edits), done, removedLines, refused };
    });
    connection.onNotification('unResolution/entries', (params: unknown) => catalogue.receive(entryFilesOf(params)));
    answerOnDraft(session, 'unResolution/allowEdit', ({ version: now, analysis }, { version, rule, at, reason }) => {
      if (version !== null && now !== version) return null;
      const place = at === 'document' ? at : toOffset(analysis.lines, at);
      return { edits: toTextEdits(analysis.lines, [analysis.allowEdit(rule, place, reason)]) };
    });
    answerOnDraft(session, 'unResolution/profileEdit', ({ analysis }, { profile }) => ({
      edits: toTextEdits(analysis.lines, [analysis.profileEdit(profile)]),
    }));
    answer(session, 'unResolution/ownProfiles', [], async ({ uri }) =>
      Object.keys((await drafts.settings.of(uri)).profiles),
    );
    answer(session, 'unResolution/editProjectFile', null, ({ text, path, value }) => {
      const [first, ...rest] = path;
      return (first !== undefined && editProjectFile(text ?? undefined, [first, ...rest], value)) || null;
    });
    answer(session, 'unResolution/rules', [], () =>
      Object.entries(rules).map(([id, { meta }]) => ({ id, title: meta.title })),
    );
  },
};

/** Do not trust the client's parameters. */
function entryFilesOf(params: unknown): readonly EntryFile[] {
  const files: unknown = (params as OwnNotifications['unResolution/entries'] | null)?.files;
  return Array.isArray(files) ? files.filter(isEntryFile) : [];
}

const isEntryFile = (value: unknown): value is EntryFile => {
  const { uri, text } = (value ?? {}) as Partial<EntryFile>;
  return typeof uri === 'string' && typeof text === 'string';
};
