import { PERSONEN } from '../suwi/personen.ts';
import type { XmlWaarde } from '../xml.ts';
import { createIkvs, type Eenheid, GEMEENTE, type Ikv, UWV } from './dossier.ts';

/** What the polisadministratie knows about somebody; null for a number that it does not know. */
export const createClientPolis = (bsn: string): XmlWaarde | null => {
  const ikvs = IKVS[bsn];
  return ikvs ? { Burgerservicenr: bsn, ...createIkvs(ikvs) } : null;
};

const BOUW: Eenheid = { naam: 'Bouwbedrijf Proefsteen B.V.', nummer: '000000003L01' };
const ZORG: Eenheid = { naam: 'Zorggroep Voorbeeld', nummer: '000000004L01' };
const WINKEL: Eenheid = { naam: 'Winkel De Nabootsing', nummer: '000000005L01' };

const baan = (eenheid: Eenheid, sector: string, begin: number, centen: number, anders: Partial<Ikv> = {}): Ikv => ({
  soort: '15',
  eenheid,
  sector,
  begin,
  centen,
  contract: 'O',
  aard: '01',
  uren: 156,
  ...anders,
});
const vanUwv = (soort: string, begin: number, centen: number, einde?: number): Ikv => ({
  soort,
  eenheid: UWV,
  begin,
  centen,
  ...(einde !== undefined && { einde }),
});
const vanGemeente = (soort: string, begin: number, centen: number, einde?: number): Ikv => ({
  ...vanUwv(soort, begin, centen, einde),
  eenheid: GEMEENTE,
});

const IKVS: Readonly<Record<string, readonly Ikv[]>> = {
  [PERSONEN.bouwvakker]: [
    baan(BOUW, '03', -6_000, 318_000, { einde: -1_161 }),
    vanUwv('33', -1_160, 216_200, -431),
    vanGemeente('43', -430, 168_420),
  ],
  [PERSONEN.uitgestroomd]: [
    vanGemeente('43', -1_900, 160_300, -210),
    baan(ZORG, '35', -205, 248_000, { contract: 'B', uren: 104 }),
  ],
  // Bijstand runs for months and is not here: nobody explains that.
  [PERSONEN.meerdere]: [vanGemeente('34', -1_500, 176_500, -700)],
  [PERSONEN.vrijgesteld]: [vanGemeente('43', -610, 168_420)],
  [PERSONEN.wwLopend]: [baan(WINKEL, '17', -3_000, 296_000, { einde: -151 }), vanUwv('33', -150, 211_477)],
  // The job ended three weeks ago; the last report is older than that.
  [PERSONEN.wwRecent]: [baan(WINKEL, '17', -1_100, 254_000, { contract: 'B' })],
  [PERSONEN.wwMetToeslag]: [vanUwv('33', -230, 112_970), vanUwv('46', -230, 38_215)],
  // A self-insured employer reports the ZW as its own wages, under the code of the benefit.
  [PERSONEN.zwMetWiaAanvraag]: [{ ...vanUwv('31', -640, 191_835), eenheid: BOUW }],
  [PERSONEN.wgaMetBaan]: [
    vanUwv('31', -1_500, 190_000, -771),
    vanUwv('40', -770, 81_240),
    baan(ZORG, '35', -420, 98_000, { uren: 64 }),
  ],
  [PERSONEN.iva]: [vanUwv('39', -900, 216_975)],
  [PERSONEN.waoInBuitenland]: [vanUwv('32', -7_300, 158_644)],
  [PERSONEN.wajong]: [vanUwv('37', -2_600, 71_350), baan(WINKEL, '17', -320, 71_000, { contract: 'B', uren: 80 })],
  [PERSONEN.iow]: [vanUwv('33', -1_330, 214_000, -601), vanUwv('52', -600, 135_800)],
  [PERSONEN.wwEnBijstand]: [vanUwv('33', -140, 92_300), vanGemeente('43', -120, 52_950)],
  [PERSONEN.wwAfgewezen]: [baan(WINKEL, '17', -190, 188_000, { einde: -62, contract: 'B' })],
  [PERSONEN.werknemer]: [baan(BOUW, '03', -2_400, 342_000)],
  [PERSONEN.alleenInPolis]: [vanUwv('40', -500, 104_000), vanUwv('33', -260, 151_000, -24)],
  [PERSONEN.geheim]: [vanUwv('33', -400, 152_000, -220), vanGemeente('43', -219, 168_420)],
};
