/** Independent parts of an answer: a failed one leaves the others alone. */

/** Called for a failed part. */
export type OnFailure = (part: string, error: unknown) => void;

/** Without a listener, failures are thrown. */
const passOn: OnFailure = (_part, error) => {
  throw error;
};

/** The result of the work, or `instead` if it fails. */
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
