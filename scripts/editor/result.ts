/** How a run inside VS Code marks its lines in the console. */
export const lineMark = 'suite-line ';

/** Opens the line with the counts, as JSON. */
export const resultMark = 'suite-result ';

/** Something has happened in the editor during a test. */
export const movementMark = 'suite-movement';

/** VS Code has opened the workspace without its folder; the suites have not begun. */
export const noFolderMark = 'suite-without-folder';
