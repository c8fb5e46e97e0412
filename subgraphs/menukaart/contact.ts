import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import type { Baliecontact, Contact, GepubliceerdWerkcentrum } from './werkcentrum.ts';

/** The municipality of a situation and a counter, as the subgraph `loket` names them. */
const SLEUTEL = /^(GM\d{4})~([A-Z]+)$/;

/** The region (CBS code) and counter of a key such as `GM0599~UWV`; null for a key that is none. */
export const parseBaliesleutel = (
  sleutel: string,
): { readonly gemeente: string; readonly regio: string; readonly balie: string } | null => {
  const [, code = '', balie = ''] = SLEUTEL.exec(sleutel) ?? [];
  const gemeente = getGemeente(code);
  return gemeente && { gemeente: code, regio: gemeente.regio, balie };
};

/** The desk of a counter: that of the municipality itself where it has one, else that of the region; null where none is published. */
export const kiesContact = (
  { contacten }: Pick<GepubliceerdWerkcentrum, 'contacten'>,
  gemeente: string,
  balie: string,
): Contact | null => {
  const vanBalie = contacten.filter((kandidaat) => kandidaat.balie === balie);
  const geldt = (van: string | null) => (kandidaat: Baliecontact) => (kandidaat.gemeente?.code ?? null) === van;
  return (vanBalie.find(geldt(gemeente)) ?? vanBalie.find(geldt(null)))?.contact ?? null;
};
