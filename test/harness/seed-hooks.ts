/** Mocha reads this before all tests: the seed is printed once, and with each failure. */
import { seed } from './seed';

export const mochaHooks: Mocha.RootHookObject = {
  beforeAll() {
    console.log(`\n  Seed ${seed}; UNRES_SEED=${seed} runs the same again.`);
  },
  afterEach(this: Mocha.Context) {
    const { state, err } = this.currentTest ?? {};
    if (state === 'failed' && err?.stack !== undefined) err.stack += `\n      with UNRES_SEED=${seed}`;
  },
};
