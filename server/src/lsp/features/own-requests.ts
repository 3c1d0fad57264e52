/** What our own client asks: counts for the status bar, findings of closed files, and the list of rules. */
import { profileOf, rules, type ProfileChoice, type Resolution } from '../../core/index';
import { Analysis } from '../analysis-cache';
import { isTooLong } from '../draft-filter';
import type { Feature, Session } from '../feature';
import { findingsOf } from '../findings';
import { describeError, type Handler } from '../guard';
import type { DraftCounts, OwnAnswer, OwnMethod, OwnParams } from '../protocol';

export const ownRequests: Feature = {
  capability: () => ({}),

  listen: (session) => {
    const { drafts, client, connection } = session;
    const onRuleError = (rule: string, error: unknown): void =>
      connection.console.error(`The rule ${rule} failed: ${describeError(error)}`);

    answer(session, 'unResolution/counts', null, async ({ uri }) => {
      const draft = await drafts.at(uri);
      return draft ? countsOf(draft.analysis.resolution, draft.settings.profile) : null;
    });
    answer(session, 'unResolution/check', null, async ({ uri, languageId, text }) => {
      const settings = await drafts.settings.of(uri);
      const analysis = new Analysis({ uri, version: undefined, languageId, text }, onRuleError);
      const isDraft = analysis.isServed(settings) || isTooLong(analysis.snapshot);
      return isDraft ? findingsOf({ analysis, settings }, client()) : null;
    });
    answer(session, 'unResolution/rules', [], () =>
      Object.entries(rules).map(([id, { meta }]) => ({ id, title: meta.title })),
    );
  },
};

function answer<Method extends OwnMethod>(
  { connection, guard }: Session,
  method: Method,
  empty: OwnAnswer<Method>,
  handler: Handler<OwnParams<Method>, OwnAnswer<Method>>,
): void {
  connection.onRequest(method, guard(method, empty, handler));
}

/** Paragraphs of annexes and embedded texts are not the draft's own. */
function countsOf(resolution: Resolution, choice: ProfileChoice): DraftCounts {
  const own = resolution.parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
  return {
    preambular: own.reduce((sum, { preamble }) => sum + preamble.length, 0),
    operative: own.reduce((sum, { operative }) => sum + operative.length, 0),
    profile: profileOf(resolution, choice),
  };
}
