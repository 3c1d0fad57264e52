/** The session a text belongs to, as rules need it whose convention began with one. */
import type { Resolution } from '../../document/nodes';

/**
 * Number of the session of the General Assembly; undefined for other bodies, for special sessions, and where neither
 * the number nor the symbol of the text tells.
 */
export function assemblySession({ organ, heading }: Resolution): number | undefined {
  if (organ !== 'GA') return undefined;
  const symbol = heading.symbol?.value ?? '';
  const [, session] =
    /^(\d{1,3})\//.exec(heading.number?.value ?? '') ??
    /^A\/(?:RES\/)?(?:C\.\d\/|BUR\/)?(\d{1,3})\//.exec(symbol) ??
    [];
  return session === undefined ? undefined : Number(session);
}
