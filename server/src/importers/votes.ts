/** How a resolution was adopted, in the words of the catalogue. */

export const withoutVote = 'Without a vote';

/** `Yes 118, no 7, abstentions 52`; undefined without votes in favour, since nothing was adopted. */
export function recordedVote(
  inFavour: string | undefined,
  against: string | undefined,
  abstaining: string | undefined,
): string | undefined {
  const [yes, no, neither] = [inFavour, against, abstaining].map((count) => (count ? Number(count) : 0));
  if (![yes, no, neither].every((count) => Number.isInteger(count) && (count ?? -1) >= 0 && (count ?? 0) < 1000))
    return undefined;
  return yes ? `Yes ${yes}, no ${no ?? 0}, abstentions ${neither ?? 0}` : undefined;
}
