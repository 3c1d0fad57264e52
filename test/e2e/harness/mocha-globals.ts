/** Defines `describe`, `it` and the hooks before any suite is loaded, in either extension host. */
import 'mocha/mocha.js';

/** Set by Mocha's browser build, which the import above runs. */
const { Mocha: Runner } = globalThis as unknown as { Mocha: typeof Mocha };

/** Prints nothing: the runner's own listeners report. */
class Quiet {}

// No time limit: what waits gives up when nothing moves, and whoever runs the suites stops them then.
export const mocha = new Runner({ ui: 'bdd', timeout: 0, forbidOnly: true, reporter: Quiet as never });
mocha.suite.emit('pre-require', globalThis as never, '', mocha);
