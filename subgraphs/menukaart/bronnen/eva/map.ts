import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import {
  type Dienst,
  type Dienstdoelgroep,
  type Dienstsoort,
  FUNCTIONALITEITEN,
  type Functionaliteit,
} from '../../dienst.ts';
import { kort, mapInstrument, uniek } from '../../instrumentengids/map.ts';
import { leesVerwijzing } from '../../instrumentengids/verwijzing.ts';
import { eva } from './bron.ts';
import {
  DOELGROEP,
  DUUREENHEID,
  FASE,
  FUNCTIONALITEIT_BIJ_TEGEL,
  FUNCTIONALITEIT_BIJ_VORM,
  KLANTGROEP,
  KLANTKENMERK,
  PERSONEN,
  VORM,
} from './codes.ts';
import type { InstrumentSource } from './parse.ts';

/** A service of Eva. */
export const mapDienst = (bron: InstrumentSource, herkomst: Herkomst): Dienst => {
  const { Instrument: instrument } = bron;
  return {
    id: createGlobaalId(eva.id, instrument.UuidInstrument),
    soort: mapSoort(bron),
    ...mapInstrument(instrument, eva),
    samenvatting: kort(bron.SamenvattingInstrument ?? null),
    doel: bron.OmsDoelInstrument ?? null,
    functionaliteiten: mapFunctionaliteiten(bron),
    fase: uniek(instrument.Werklandschaptegel.map(({ CdWerklandschaptegel: code }) => (code ? FASE[code] : 'OVERIG'))),
    doelgroepen: mapDoelgroepen(bron),
    groepen: uniek(instrument.Doelgroep.map(({ CdDoelgroep: code }) => (code ? KLANTGROEP[code] : 'OVERIG'))),
    klantkenmerken: uniek(
      instrument.Klantkenmerk.map(({ CdKlantkenmerk: code }) => (code ? KLANTKENMERK[code] : 'OVERIG')),
    ),
    uitvoeringsvorm: uniek(bron.Uitvoeringsvorm.map(({ CdUitvoeringsvorm: code }) => (code ? VORM[code] : 'ONBEKEND'))),
    duur:
      bron.DuurTraject && bron.CdEenheidDuurTraject
        ? { aantal: bron.DuurTraject, eenheid: DUUREENHEID[bron.CdEenheidDuurTraject] }
        : null,
    kosten: mapKosten(bron),
    voorwaarden: bron.OmsVoorwaardenDeelname ?? null,
    gesprekken: null,
    verwijzing: leesVerwijzing(bron.OmsAanmeldInstructies),
    aanmelden: bron.OmsAanmeldInstructies ? { instructie: bron.OmsAanmeldInstructies, url: null } : null,
    werkgeversdienst: null,
    herkomst,
  };
};

/**
 * Eva has no code for the kind of a service: paid or provided things are instruments, for the rest its name has to say it. The two
 * guides stand in the feed of the Werkcentrum: here a "gids" can be a booklet.
 */
const SOORT_BIJ_NAAM: readonly (readonly [naam: RegExp, soort: Dienstsoort])[] = [
  [/\bzij-?instro/i, 'ZIJ_INSTROOM'],
  [/\b(webinar|inloopspreekuur|spreekuur|informatiebijeenkomst)\b/i, 'INFORMATIE'],
];

const mapSoort = ({ Instrument: { NaamInstrument: naam }, Uitvoeringsvorm: vormen }: InstrumentSource): Dienstsoort => {
  if (vormen.some(({ CdUitvoeringsvorm: code }) => code === 'UV08' || code === 'UV11')) return 'INSTRUMENT';
  return SOORT_BIJ_NAAM.find(([patroon]) => patroon.test(naam))?.[1] ?? 'DIENST';
};

const mapFunctionaliteiten = ({
  Instrument: { Werklandschaptegel: tegels },
  Uitvoeringsvorm: vormen,
}: InstrumentSource): readonly Functionaliteit[] => {
  const gevonden = new Set([
    ...tegels.flatMap(({ CdWerklandschaptegel: code }) => (code ? FUNCTIONALITEIT_BIJ_TEGEL[code] : [])),
    ...vormen.flatMap(({ CdUitvoeringsvorm: code }) => (code && FUNCTIONALITEIT_BIJ_VORM[code]) ?? []),
  ]);
  return FUNCTIONALITEITEN.filter((functionaliteit) => gevonden.has(functionaliteit));
};

/** A service without groups is for everybody who comes to the desk. */
const mapDoelgroepen = ({ Instrument: { Doelgroep: codes } }: InstrumentSource): readonly Dienstdoelgroep[] => {
  const gevonden = new Set(codes.flatMap(({ CdDoelgroep: code }) => (code ? DOELGROEP[code] : PERSONEN)));
  return codes.length === 0 ? PERSONEN : PERSONEN.filter((doelgroep) => gevonden.has(doelgroep));
};

/** Eva counts in euro cents. */
const mapKosten = ({ BedragTotaalKosten: kosten, ToelKosten: toelichting }: InstrumentSource): Dienst['kosten'] => {
  const bedrag = kosten?.CdMunteenheid === 'EUR' && kosten.CdPositiefNegatief === '+' ? kosten.WaardeBedr / 100 : null;
  return bedrag === null && !toelichting ? null : { bedrag, inclusiefBtw: null, toelichting: toelichting ?? null };
};
