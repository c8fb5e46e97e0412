import { maskeerNummers } from '../journaal/masker.ts';
import { type MockResponse, probleemResponse } from '../mock.ts';

/** The refusal of what was sent, with one sentence that says what would be right. It repeats no person's number. */
export const ongeldig = (detail: string): MockResponse =>
  probleemResponse(400, 'Ongeldige invoer', maskeerNummers(detail));
