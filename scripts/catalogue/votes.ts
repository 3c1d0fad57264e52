/** Votes and meetings of the table of resolutions in one form each; the sources have a dozen. */

/** `Yes 118, no 7, abstentions 52`, `Without a vote`, or the source's words if they say something else. */
export function voteWords(words: string): string {
  const [, yes, no, abstentions] = /(\d+|N\.A\.?)-(\d+|N\.A\.?)-(\d+|N\.A\.?)/.exec(words) ?? [];
  if (yes !== undefined) {
    const counts = Object.entries({ Yes: yes, no, abstentions }).filter(([, count]) => /^\d+$/.test(count ?? ''));
    return counts.map(([name, count]) => `${name} ${count}`).join(', ');
  }
  if (/without a? ?vote|^adoptedWithoutVote$/i.test(words)) return 'Without a vote';
  // The list spells the word in three ways.
  if (/(?<!non-)\bunanimou/i.test(words)) return /by mail/.test(words) ? 'Unanimously, by mail' : 'Unanimously';
  if (/acclamation/.test(words)) return 'By acclamation';
  if (/consensus/.test(words)) return 'By consensus';
  if (/silence/.test(words)) return 'Through the silence procedure';
  if (/^adoptedRecordedVote$/.test(words)) return 'By a recorded vote';
  if (/non-unanimously/.test(words)) return 'Not unanimously';
  return words;
}

/** The symbol of the meeting record, or the number of the meeting: `S/PV.4213`, `43rd plenary meeting`. */
export function meetingWords(words: string): string {
  const number = /\b\d+(?:st|nd|rd|th) (?:plenary )?meeting/.exec(words)?.[0];
  if (number !== undefined) return number;
  return /^Adopted /.test(words) ? '' : words.replace(/^S\/PV(?=\d)/, 'S/PV.');
}
