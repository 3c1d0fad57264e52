/** All the ways in which texts are spoilt. */
import { conversions } from './converted-texts';
import { mixed, type Spoiler, spoilers } from './random-edits';

export const ways: readonly Spoiler[] = [...spoilers, ...conversions, mixed];
