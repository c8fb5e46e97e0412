import { getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import { getRegioVanSgr } from '../../../../schema/referentie/regios.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import {
  type Dienst,
  type Dienstdoelgroep,
  type Dienstgebied,
  type Dienstsoort,
  FUNCTIONALITEITEN,
  type Functionaliteit,
} from '../../dienst.ts';
import { eva } from './bron.ts';
import {
  DOELGROEP,
  DUUREENHEID,
  FASE,
  FUNCTIONALITEIT_BIJ_TEGEL,
  FUNCTIONALITEIT_BIJ_VORM,
  GEBIEDSOORT,
  KLANTGROEP,
  KLANTKENMERK,
  PERSONEN,
  VORM,
} from './codes.ts';
import type { InstrumentSource } from './parse.ts';

/** The register allows 500; the guide itself holds longer ones. */
const SAMENVATTING_MAXIMUM = 500;
/** Fewer ratings say more about the raters than about the service. */
const MINIMUM_BEOORDELINGEN = 3;

/** A service of Eva. */
export const mapDienst = (bron: InstrumentSource, herkomst: Herkomst): Dienst => {
  const { Instrument: instrument } = bron;
  return {
    id: createGlobaalId(eva.id, instrument.UuidInstrument),
    soort: mapSoort(bron),
    naam: instrument.NaamInstrument,
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
    kwaliteit: mapKwaliteit(bron),
    aanbieder: instrument.Aanbieder
      ? { id: `aanbieder~${instrument.Aanbieder.UuidAanbieder}`, naam: instrument.Aanbieder.NaamAanbieder }
      : null,
    gebied: mapGebied(bron),
    aanmelden: bron.OmsAanmeldInstructies ? { instructie: bron.OmsAanmeldInstructies, url: null } : null,
    contact: mapContact(bron),
    herkomst,
  };
};

/** Eva has no code for the kind of a service: paid or provided things are instruments, for the rest its name has to say it. */
const SOORT_BIJ_NAAM: readonly (readonly [naam: RegExp, soort: Dienstsoort])[] = [
  [/\bzij-?instro/i, 'ZIJ_INSTROOM'],
  [/vakbond.*gids|gids.*vakbond/i, 'VAKBONDSGIDS'],
  [/\bgids\b/i, 'GIDS'],
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

/** One to five stars in Eva, 1 to 10 in the graph. */
const mapKwaliteit = ({ Instrument: { Beoordeling: beoordelingen } }: InstrumentSource): Dienst['kwaliteit'] => {
  const scores = beoordelingen.flatMap(({ AlgemeneScore: score }) =>
    score != null && score >= 1 && score <= 5 ? [score * 2] : [],
  );
  if (scores.length === 0) return null;
  const gemiddelde = scores.reduce((som, score) => som + score, 0) / scores.length;
  return {
    score: scores.length < MINIMUM_BEOORDELINGEN ? null : Math.round(gemiddelde * 10) / 10,
    peildatum:
      beoordelingen
        .flatMap(({ DatBeoordeling: datum }) => datum ?? [])
        .sort()
        .at(-1) ?? null,
    bron: { id: eva.id, naam: eva.naam },
  };
};

const mapGebied = ({
  Instrument: { CdBereikInstrument: bereik, BeschikbareGebieden: gebieden },
}: InstrumentSource): Dienstgebied => {
  const soort = bereik ? GEBIEDSOORT[bereik] : 'ONBEKEND';
  if (soort === 'LANDELIJK') return { soort, arbeidsmarktregios: [], gemeenten: [] };
  const regios = gebieden.flatMap(
    ({ Arbeidsmarktregio: regio }) => getRegioVanSgr(regio?.CdArbeidsmarktregio ?? '')?.code ?? [],
  );
  const gemeenten = gebieden.flatMap(({ Gemeente: gemeente, Wijk: wijk }) => {
    const code = (gemeente ?? wijk?.Gemeente)?.CdGemeente;
    return (code && getGemeente(`GM${code.padStart(4, '0')}`)?.code) || [];
  });
  return {
    soort: regios.length + gemeenten.length === 0 ? 'ONBEKEND' : soort,
    arbeidsmarktregios: uniek(regios).map((code) => ({ code })),
    gemeenten: uniek(gemeenten).map((code) => ({ code })),
  };
};

/** Only the address of a desk: one that could belong to a person is left out. */
const ALGEMEEN_ADRES =
  /^(aanmelden|aanmelding|administratie|contact|info|klantcontact|loket|post|secretariaat|werk)([-.][^@\s]*)?@[^@\s]+$/i;

const mapContact = ({
  Instrument: { Aanbieder: aanbieder, Contactpersoon: contacten, Link: links },
}: InstrumentSource): Dienst['contact'] => {
  const email =
    contacten.find(({ EmailadresContactpersoon: adres }) => ALGEMEEN_ADRES.test(adres ?? ''))
      ?.EmailadresContactpersoon ?? null;
  const url =
    links.find(({ UrlLink: adres }) => URL.canParse(adres) && new URL(adres).protocol === 'https:')?.UrlLink ?? null;
  return email || url ? { naam: aanbieder?.NaamAanbieder ?? null, telefoon: null, email, url } : null;
};

const kort = (tekst: string | null): string | null =>
  tekst !== null && tekst.length > SAMENVATTING_MAXIMUM ? `${tekst.slice(0, SAMENVATTING_MAXIMUM - 1)}…` : tekst;

const uniek = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
