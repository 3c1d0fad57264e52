/** Parts of an answer that stand by themselves: one that fails does not take the others with it. */

/** Told of a part that failed. */
export type OnFailure = (part: string, error: unknown) => void;

/** Where nobody wants to be told, a failure is what it is. */
const passOn: OnFailure = (_part, error) => {
  throw error;
};

/** What the work gives, or `instead` where it fails. */
export function attempt<Result>(
  part: string,
  work: () => Result,
  instead: Result,
  onFailure: OnFailure = passOn,
): Result {
  try {
    return work();
  } catch (error) {
    onFailure(part, error);
    return instead;
  }
}
