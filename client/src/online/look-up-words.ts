/** The messages of online look-up, in plain sentences. */
import type { LookUpOutcome } from './look-up';

const library = 'The United Nations Digital Library';

export const consent = {
  question: 'Turn on online look-up?',
  detail:
    'You can then ask the United Nations Digital Library (digitallibrary.un.org) about a cited resolution: its title, its date and how it was adopted.\n\n' +
    'Only the symbol that you ask about is sent, such as A/RES/70/1, and only when you choose the command or the light bulb. Nothing of your draft is sent, and nothing while you type. As with every page that you visit, the library sees the address of your network.\n\n' +
    'The answers are kept on your computer. “Turn Off Online Look-Up” ends it and deletes them.',
  yes: 'Turn On',
} as const;

export const isOnNow =
  'Online look-up is turned on. Put the cursor on a cited resolution and choose “Look Up the Cited Document Online”.';
export const isOnAlready = 'Online look-up is turned on already. “Turn Off Online Look-Up” turns it off.';
export const isOffNow = 'Online look-up is turned off, and the answers that were kept are deleted.';
export const needsTrust =
  'Online look-up is not used in a workspace that you have not said you trust. “Manage Workspace Trust” lets you say so.';
export const noCitation = 'Put the cursor on a cited resolution first, such as “resolution 70/1”.';

/** @param text as printed in the draft */
export const cannotBeAsked = (text: string): string =>
  `Only resolutions and decisions of a known body can be looked up, and “${text}” is not one.`;

const minutes = (wait: number): string => {
  const count = Math.max(1, Math.ceil(wait / 60_000));
  return count === 1 ? 'a minute' : `${count} minutes`;
};

/** The facts about a document, or why there are none. */
export const outcomeWords = (symbol: string, outcome: LookUpOutcome): string => {
  switch (outcome.state) {
    case 'found':
      return `${outcome.words}. ${library} says so; it is known here until you close the window.`;
    case 'unknown':
      return `${library} has no record of ${symbol}. Check the symbol; the newest resolutions may not be there yet.`;
    case 'offline':
      return `${library} could not be reached. Check your connection; some networks, and browsers, do not let the question through.`;
    case 'timeout':
      return `${library} did not answer in time. Try again later.`;
    case 'refused':
      return outcome.status === 503
        ? `${library} is too busy to answer (HTTP 503). Try again later.`
        : `${library} refused to answer (HTTP ${outcome.status}). Wait a while before you try again, or look in your browser.`;
    case 'challenged':
      return `${library} wants to see first that a person is asking, which only a browser can show. Look in your browser.`;
    case 'elsewhere':
      return `${library} sent the question on to another address, which was not asked. Look in your browser.`;
    case 'too-large':
      return `${library} answered with far more than one record, which was not read. Look in your browser.`;
    case 'broken':
      return `The answer of the library could not be read, because ${outcome.reason}. Try again later, or look in your browser.`;
    case 'paused':
      return `The library is not asked more often than it allows. Try again in ${minutes(outcome.wait)}.`;
    case 'stopped':
      return 'The library has refused several times in a row, so that it is not asked again until you reload the window. Look in your browser.';
    case 'busy':
      return 'Another document is being looked up. Try again when its answer is there.';
    case 'off':
      return 'Online look-up is turned off. “Turn On Online Look-Up…” explains what it sends.';
    case 'no-symbol':
      return cannotBeAsked(symbol);
    case 'cancelled':
      return 'The question was withdrawn.';
  }
};

const seenInBrowser: ReadonlySet<LookUpOutcome['state']> = new Set([
  'unknown',
  'refused',
  'challenged',
  'elsewhere',
  'too-large',
  'broken',
  'stopped',
] as const);

/** Whether a person with a browser may succeed. */
export const isForBrowser = ({ state }: LookUpOutcome): boolean => seenInBrowser.has(state);
