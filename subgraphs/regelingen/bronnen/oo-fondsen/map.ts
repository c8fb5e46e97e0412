import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import type { Betaalt } from '../../betaalt.ts';
import { createCaoId, createFondsId, createFondsregelingId } from '../../cao/ids.ts';
import type { Aanvraagtijdvak, Aanvragen, Regeling, Regelingbedrag } from '../../regeling.ts';
import { ooFondsen } from './bron.ts';
import { BETAALT, KANAAL, LEERWEG, SOORT, STATUS } from './codes.ts';
import { mapGrondslag, mapRegels } from './map-regels.ts';
import type { FondsregelingSource } from './parse.ts';

/** What a fund pays for, as a scheme. */
export const mapFondsregeling = (bron: FondsregelingSource, antwoord: Antwoord<unknown>): Regeling => ({
  id: createFondsregelingId(bron.REGELING_CD),
  naam: bron.REGELING,
  samenvatting: bron.OMSCHRIJVING,
  soort: 'FONDS',
  doelgroepen: [bron.AANVRAGER === 'werknemer' ? 'WERKENDE' : 'WERKGEVER'],
  uitvoerder: { id: createFondsId(bron.FONDS_CD), naam: bron.FONDS },
  grondslag: mapGrondslag(bron),
  bedrag: mapBedrag(bron),
  betaalt: mapBetaalt(bron),
  geldig: { van: bron.GELDIG_VAN, tot: bron.GELDIG_TOT },
  status: bron.STATUS ? STATUS[bron.STATUS] : 'ONBEKEND',
  tijdvakken: mapTijdvakken(bron),
  gebied: { soort: 'LANDELIJK', arbeidsmarktregios: [], gemeenten: [] },
  sectoren: bron.SBI.map((id) => ({ id })),
  caos: bron.CAO_CD.map((sleutel) => ({ id: createCaoId(sleutel) })),
  aanvragen: mapAanvragen(bron),
  upl: null,
  opvolger: null,
  regels: mapRegels(bron),
  berekeningen: [],
  samenloop: [],
  wieBeslist: `${bron.FONDS} beslist.`,
  herkomst: createHerkomst(ooFondsen, antwoord, bron.REGELING_CD),
});

const mapBedrag = ({ MAXIMUM, PERCENTAGE, TOELICHTING, JAAR }: FondsregelingSource): Regelingbedrag | null =>
  MAXIMUM === null && PERCENTAGE === null
    ? null
    : { maximum: MAXIMUM, percentage: PERCENTAGE, toelichting: TOELICHTING, peiljaar: JAAR };

/** Who learns is an employee, whoever applies. */
const mapBetaalt = (bron: FondsregelingSource): Betaalt => ({
  soort: bron.BETAALT.map((code) => BETAALT[code]),
  leerweg: bron.LEERWEG.length === 0 ? null : bron.LEERWEG.map((code) => LEERWEG[code]),
  waardedocument: null,
  niveau: null,
  uitvoeringsvorm: bron.SOORT ? SOORT[bron.SOORT] : [],
  doelgroep: ['WERKENDE'],
});

/** Without periods one can apply all year, if one can apply at all. */
const mapTijdvakken = ({ TIJDVAK, STATUS: status }: FondsregelingSource): readonly Aanvraagtijdvak[] | null => {
  if (TIJDVAK.length === 0) return status === 'open' ? [] : null;
  const toelichting = status === 'loting' ? 'Bij te veel aanvragen wordt geloot.' : null;
  return TIJDVAK.map(([van, tot]) => ({ van, tot, toelichting })).sort((a, b) => (a.van < b.van ? -1 : 1));
};

const mapAanvragen = ({ STATUS: status, KANAAL: kanaal, URL: url }: FondsregelingSource): Aanvragen | null =>
  status === 'vervallen'
    ? null
    : { kanaal: kanaal ? KANAAL[kanaal] : 'ONBEKEND', url: getWebadres(url), documenten: [], beslistermijn: null };
