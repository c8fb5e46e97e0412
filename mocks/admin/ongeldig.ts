import { type MockResponse, probleemResponse } from '../mock.ts';

/** The refusal of what was sent, with one sentence that says what would be right. */
export const ongeldig = (detail: string): MockResponse => probleemResponse(400, 'Ongeldige invoer', detail);
