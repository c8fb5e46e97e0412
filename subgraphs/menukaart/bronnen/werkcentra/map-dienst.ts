import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import { type Dienst, DOELGROEPEN, FUNCTIONALITEITEN } from '../../dienst.ts';
import { kort, MINIMUM_BEOORDELINGEN, uniek } from '../../instrumentengids/map.ts';
import { werkcentra } from './bron.ts';
import { BALIE, DOELGROEP, FUNCTIONALITEIT, GROEP, SOORT, VRAAG } from './codes.ts';
import type { DienstSource } from './parse.ts';

/** A service that the Werkcentrum of a region (CBS code) lists itself. */
export const mapDienst = (bron: DienstSource, regio: string, herkomst: Herkomst): Dienst => {
  const functionaliteiten = new Set(bron.functionaliteiten.map((code) => code && FUNCTIONALITEIT[code]));
  const doelgroepen = new Set(bron.doelgroepen.map((code) => code && DOELGROEP[code]));
  return {
    id: createGlobaalId(werkcentra.id, bron.id),
    soort: bron.soort ? SOORT[bron.soort] : 'OVERIG',
    naam: bron.naam,
    samenvatting: kort(bron.samenvatting ?? null),
    doel: bron.doel ?? null,
    functionaliteiten: FUNCTIONALITEITEN.filter((functionaliteit) => functionaliteiten.has(functionaliteit)),
    fase: [],
    doelgroepen: DOELGROEPEN.filter((doelgroep) => doelgroepen.has(doelgroep)),
    groepen: uniek(bron.groepen.map((code) => (code ? GROEP[code] : 'OVERIG'))),
    klantkenmerken: [],
    uitvoeringsvorm: [],
    duur: bron.duurUren == null ? null : { aantal: bron.duurUren, eenheid: 'UUR' },
    gesprekken: bron.gesprekken ? { intake: bron.gesprekken.intake, maximaal: bron.gesprekken.maximaal ?? null } : null,
    kosten: mapKosten(bron),
    kwaliteit: mapKwaliteit(bron),
    aanbieder: bron.aanbieder ? { id: `aanbieder~${bron.aanbieder.id}`, naam: bron.aanbieder.naam } : null,
    gebied: { soort: 'REGIONAAL', arbeidsmarktregios: [{ code: regio }], gemeenten: [] },
    voorwaarden: bron.voorwaarden ?? null,
    verwijzing: mapVerwijzing(bron),
    aanmelden: bron.aanmelden
      ? { instructie: bron.aanmelden.uitleg ?? null, url: getWebadres(bron.aanmelden.website) }
      : null,
    contact: null,
    werkgeversdienst: mapWerkgeversdienst(bron),
    herkomst,
  };
};

const mapKosten = ({ kosten }: DienstSource): Dienst['kosten'] =>
  kosten ? { bedrag: kosten.euro ?? null, inclusiefBtw: null, toelichting: kosten.toelichting ?? null } : null;

const mapKwaliteit = ({ beoordeling }: DienstSource): Dienst['kwaliteit'] =>
  beoordeling
    ? {
        score: beoordeling.aantal < MINIMUM_BEOORDELINGEN ? null : beoordeling.cijfer,
        peildatum: beoordeling.peildatum,
        bron: { id: werkcentra.id, naam: werkcentra.naam },
      }
    : null;

const mapVerwijzing = ({ verwijzing }: DienstSource): Dienst['verwijzing'] =>
  verwijzing
    ? {
        zelf: verwijzing.zelf ?? null,
        door: uniek(verwijzing.door.flatMap((code) => (code ? [BALIE[code]] : []))),
        toelichting: verwijzing.toelichting ?? null,
      }
    : null;

/** The feed does not limit its services for employers by sector, age or contract. */
const mapWerkgeversdienst = ({ doelgroepen, werkgeversvragen }: DienstSource): Dienst['werkgeversdienst'] =>
  doelgroepen.includes('werkgever')
    ? {
        vragen: uniek(werkgeversvragen.flatMap((code) => (code ? [VRAAG[code]] : []))),
        sectoren: [],
        alleSectoren: true,
        doelgroepregister: null,
        tijdelijk: null,
        leerwerktraject: null,
        dienstverbanden: [],
        leeftijdsgroepen: [],
      }
    : null;
