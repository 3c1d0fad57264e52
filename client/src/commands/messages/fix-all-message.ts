/** The message after fixing a draft. */
export const fixAllMessage = (isFixed: boolean, findingsBefore: number): string => {
  if (isFixed) return 'Every finding with a safe fix was fixed. What is left needs your decision.';
  if (findingsBefore === 0) return 'There is nothing to fix in this draft.';
  return 'None of the findings has a safe fix: each needs your decision.';
};
