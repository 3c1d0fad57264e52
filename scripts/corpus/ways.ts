/** All ways of spoiling texts. */
import { conversions } from './converted-texts';
import { mixed, type Spoiler, spoilers } from './random-edits';

export const ways: readonly Spoiler[] = [...spoilers, ...conversions, mixed];
