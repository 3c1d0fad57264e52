/** How a run inside VS Code marks its lines among all that the console says there. */
export const lineMark = 'suite-line ';

/** Opens the line with the counts, as JSON. */
export const resultMark = 'suite-result ';

/** Says that something has happened in the editor, while a test goes on. */
export const movementMark = 'suite-movement';

/** Says that VS Code has opened the workspace without its folder; the suites have not begun. */
export const noFolderMark = 'suite-without-folder';
