import { mockDag } from '../klok.ts';
import { createRandom, type Random } from '../random.ts';
import { type Gidssleutel, vulIn } from './gidspost.ts';
import type { SgrInstrument } from './instrument.ts';
import { getBeheerder, getGebieden } from './sgr.ts';
import { createSlug, createUuid } from './sleutels.ts';

/** A code list of the register: what each code is called. */
type Codelijst<Code extends string> = Readonly<Record<Code, string>>;

/** What a guide says of one service beside where it is given. */
export interface InstrumentOpties<Tegel extends string, Doelgroep extends string, Klantkenmerk extends string> {
  /** Id of the guide. */
  readonly gids: string;
  readonly naam: string;
  readonly aanbieder: string;
  readonly locatie: '01' | '02' | '03';
  readonly tegels: readonly Tegel[];
  readonly doelgroepen: readonly Doelgroep[];
  readonly klantkenmerken: readonly Klantkenmerk[];
  readonly lijsten: {
    readonly tegels: Codelijst<Tegel>;
    readonly doelgroepen: Codelijst<Doelgroep>;
    readonly klantkenmerken: Codelijst<Klantkenmerk>;
  };
}

/** The part of a service that both guides have. */
export const createInstrument = <Tegel extends string, Doelgroep extends string, Klantkenmerk extends string>(
  { regio, gemeente, nummer, uuid }: Omit<Gidssleutel<unknown>, 'soort'>,
  opties: InstrumentOpties<Tegel, Doelgroep, Klantkenmerk>,
  random: Random,
): SgrInstrument<Tegel, Doelgroep, Klantkenmerk> => {
  const { gids, naam, aanbieder, lijsten } = opties;
  const slug = `${createSlug(naam)}-${nummer}`;
  const gewijzigd = -random.int(3, 190);
  return {
    NaamInstrument: naam,
    UuidInstrument: uuid,
    SlugInstrument: slug,
    IndPublicatie: true,
    DatBPublicatie: mockDag(gewijzigd - random.int(30, 900)),
    DatEPublicatie: random.chance(0.1) ? mockDag(random.int(60, 700)) : null,
    DatAangemaakt: `${mockDag(gewijzigd - random.int(900, 1_600))}T09:00:00+00:00`,
    DatGewijzigd: `${mockDag(gewijzigd)}T09:00:00+00:00`,
    CdBereikInstrument: gemeente ? '03' : regio ? '02' : '01',
    IndLandelijk: regio === null,
    IndRegionaal: regio !== null && gemeente === null,
    IndLokaal: gemeente !== null,
    InstrumentBeherendeOrganisatie: getBeheerder(regio, gemeente),
    Uitvoeringslocatie: [{ CdTypeUitvoeringslocatie: opties.locatie, NaamUitvoeringslocatie: aanbieder }],
    RegistratieCode: [],
    Beoordeling: createBeoordelingen(random),
    Werklandschaptegel: opties.tegels.map((code) => ({
      CdWerklandschaptegel: code,
      NaamWerklandschaptegel: lijsten.tegels[code],
    })),
    Doelgroep: opties.doelgroepen.map((code) => ({ CdDoelgroep: code, NaamDoelgroep: lijsten.doelgroepen[code] })),
    Klantkenmerk: opties.klantkenmerken.map((code) => ({
      CdKlantkenmerk: code,
      NaamKlantkenmerk: lijsten.klantkenmerken[code],
    })),
    Aanbieder: { NaamAanbieder: aanbieder, UuidAanbieder: createUuid(`${gids}-aanbieder`, aanbieder) },
    Contactpersoon: [
      {
        NaamContactpersoon: 'Aanmeldpunt',
        EmailadresContactpersoon: `aanmelden-${createSlug(aanbieder)}@voorbeeld.invalid`,
        CdTypeContactpersoonRelatie: '01',
      },
    ],
    BeschikbareGebieden: getGebieden(regio, gemeente),
    Link: [{ NaamLink: 'Meer informatie', UrlLink: `https://${gids}.invalid/instrument/${slug}` }],
  };
};

/** One of the made-up providers of a kind: a region works with a few of them, not with all. */
export const kiesAanbieder = (
  gids: string,
  soort: string,
  namen: readonly string[],
  { regio, gemeente }: Pick<Gidssleutel<unknown>, 'regio' | 'gemeente'>,
  random: Random,
): string => {
  const gekozen = createRandom(`${gids}-aanbieders`, soort, regio?.code ?? '').int(0, namen.length - 1);
  return vulIn(namen[(gekozen + random.int(0, 1)) % namen.length] ?? soort, { regio, gemeente });
};

const createBeoordelingen = (random: Random): SgrInstrument<string, string, string>['Beoordeling'] => {
  const aantal = random.chance(0.35) ? random.int(1, 4) : 0;
  return Array.from({ length: aantal }, () => ({
    AlgemeneScore: random.int(2, 5),
    UitvoeringsScore: random.int(2, 5),
    ResultaatScore: random.int(2, 5),
    DatBeoordeling: mockDag(-random.int(5, 400)),
  }));
};
