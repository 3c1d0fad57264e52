/** Names of the Main Committees of the General Assembly. */

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

const noCommittee = 'Without reference to a Main Committee';

/** The name of a committee by its number; undefined for other numbers. */
export function committeeOf(number: number): string | undefined {
  const ordinal = ordinals[number - 1];
  return ordinal && `${ordinal} Committee`;
}

/** The name by the reference `#secondCommittee`, which is the same in all languages. */
export function committeeByReference(reference: string): string | undefined {
  if (reference === '#noMainCommittee') return noCommittee;
  return committeeOf(ordinals.findIndex((ordinal) => reference === `#${ordinal.toLowerCase()}Committee`) + 1);
}
