/** Line ends and runs of blanks as one blank each; single blanks, nearly all there are, are left alone. */
export const withSingleBlanks = (words: string): string => words.replace(/[^\S ]\s*| \s+/g, ' ');
