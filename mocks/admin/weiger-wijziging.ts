import { type MockResponse, type MockVraag, probleemResponse } from '../mock.ts';
import { getHerkomst } from './herkomst.ts';
import { FORMULIERPAD } from './pagina/verwerk-formulier.ts';

const MAXIMUM_BODY_BYTES = 65_536;
const FORMULIERTYPE = 'application/x-www-form-urlencoded';

/** Why a change may not be made, whatever it is; null when it may. Reading is no change. */
export const weigerWijziging = ({ method, pad, headers, body }: MockVraag): MockResponse | null => {
  if (method === 'GET') return null;
  if (getHerkomst(headers) === 'VREEMD')
    return probleemResponse(403, 'Geen toegang', 'Een pagina van een andere site mag hier niets veranderen.');
  if (Buffer.byteLength(body) > MAXIMUM_BODY_BYTES)
    return probleemResponse(413, 'Te groot', `Een vraag is ten hoogste ${MAXIMUM_BODY_BYTES} bytes.`);
  if (body === '' || isToegestaanType(pad, headers)) return null;
  return probleemResponse(415, 'Ander type verwacht', 'Stuur JSON, met content-type: application/json.');
};

/**
 * JSON; or what curl calls its body when nobody says what it is. A page of another site can send that type without
 * asking first, so it does not do for anything that looks like a browser.
 */
const isToegestaanType = (pad: string, headers: MockVraag['headers']): boolean => {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (pad === FORMULIERPAD) return type === FORMULIERTYPE;
  if (type === 'application/json') return true;
  return (
    type === FORMULIERTYPE && !Object.keys(headers).some((kop) => kop === 'origin' || kop.startsWith('sec-fetch-'))
  );
};
