/** What our own client asks: counts for the status bar, changes that it makes, and the list of rules. */
import { profileOf, rules, type Resolution } from '../../core/index';
import { cleanUp } from '../../core/ide/clean-up/clean-up';
import { renumber } from '../../core/ide/renumber/renumber';
import { allowEdit } from '../../core/allowances/allow-edit';
import { editProjectFile } from '../../core/project-file/edit-project-file';
import { frontMatterEdit } from '../../core/profiles/front-matter-edit';
import type { Settings } from '../../core/settings';
import { answer } from '../answer';
import { toTextEdit } from '../convert';
import { isTooLong } from '../draft-document';
import type { Feature } from '../feature';
import type { DraftCounts, EntryFile, OwnNotifications } from '../protocol';

export const ownRequests: Feature = {
  capability: () => ({}),

  listen: (session) => {
    const { drafts, catalogue, connection } = session;

    answer(session, 'unResolution/counts', null, async ({ uri }) => {
      const draft = await drafts.at(uri);
      return draft ? countsOf(draft.analysis.resolution, draft.settings) : null;
    });
    answer(session, 'unResolution/renumber', null, async ({ uri }) => {
      const analysis = (await drafts.at(uri))?.analysis;
      if (!analysis) return null;
      const { edits, changes, warnings } = renumber(analysis.resolution);
      return {
        edits: edits.map((edit) => toTextEdit(analysis.lines, edit)),
        changes: changes.length,
        warnings: warnings.map(({ message }) => message),
      };
    });
    answer(session, 'unResolution/cleanUp', null, async ({ uri }) => {
      const draft = await drafts.open(uri);
      if (!draft || isTooLong(draft)) return null;
      const { text, lines } = draft.analysis;
      const { edits, done, removedLines, refused } = cleanUp(text, { notes: 'keep' });
      return { edits: edits.map((edit) => toTextEdit(lines, edit)), done, removedLines, refused };
    });
    connection.onNotification('unResolution/entries', (params: unknown) => catalogue.receive(entryFilesOf(params)));
    answer(session, 'unResolution/allowEdit', null, async ({ uri, version, rule, at, reason }) => {
      const draft = await drafts.at(uri);
      if (!draft || (version !== null && draft.version !== version)) return null;
      return allowEdit(draft.analysis.resolution, rule, at, reason);
    });
    answer(session, 'unResolution/profileEdit', null, async ({ uri, profile }) => {
      const draft = await drafts.at(uri);
      return draft ? frontMatterEdit(draft.analysis.resolution, 'profile', profile) : null;
    });
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

/** Paragraphs of annexes and embedded texts are not the draft's own. */
function countsOf(resolution: Resolution, settings: Settings): DraftCounts {
  const own = resolution.parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
  return {
    preambular: own.reduce((sum, { preamble }) => sum + preamble.length, 0),
    operative: own.reduce((sum, { operative }) => sum + operative.length, 0),
    profile: profileOf(resolution, settings),
  };
}

/** What a client sends is not to be relied on. */
function entryFilesOf(params: unknown): readonly EntryFile[] {
  const files: unknown = (params as OwnNotifications['unResolution/entries'] | null)?.files;
  return Array.isArray(files) ? files.filter(isEntryFile) : [];
}

const isEntryFile = (value: unknown): value is EntryFile => {
  const { uri, text } = (value ?? {}) as Partial<EntryFile>;
  return typeof uri === 'string' && typeof text === 'string';
};
