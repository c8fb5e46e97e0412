import { beroepenVoorCrebo } from '../../../../schema/referentie/crebo.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import type { Opleidingsniveau } from '../../../shared/opleidingsniveau.ts';
import { isThuis, type Opleiding, type Uitvoering, type Waardedocument } from '../../opleiding.ts';
import { getToegestaanMet, type Opleidingskern } from '../../toegestaan-met.ts';
import { AANBODTYPE, DUUREENHEID, LEERWEG, NIVEAU, NLQF, SOORT, TAAL, VORM, WAARDEDOCUMENT } from './codes.ts';
import type { AanbiederSource, AanbodSource, CohortSource, EenheidSource } from './parse.ts';

/** A course with everything that the other lists of the register say about it. */
export interface RioOpleiding {
  readonly aanbod: AanbodSource;
  readonly aanbieder: AanbiederSource | null;
  /** CBS code of the municipality where it is given. */
  readonly gemeente: string | null;
  readonly eenheid: EenheidSource | null;
  /** Crebo code of the unit itself. */
  readonly crebo: string | null;
  /** The qualification that the unit is, or is a part or recognition of, with its crebo code. */
  readonly kwalificatie: { readonly niveau: EenheidSource['niveau']; readonly crebo: string | null } | null;
  readonly cohorten: readonly CohortSource[];
}

/** What RIO does not say stays unsaid: prices, free places, parts of the week and skills. */
export const mapOpleiding = (
  { aanbod, aanbieder, gemeente, eenheid, crebo, kwalificatie, cohorten }: RioOpleiding,
  herkomst: Herkomst,
): Opleiding => ({
  id: createGlobaalId('rio', aanbod.id),
  ...mapKern(aanbod, eenheid),
  naam: aanbod.eigennaam ?? eenheid?.volledigeNaam ?? null,
  omschrijving: aanbod.omschrijving ?? eenheid?.omschrijving ?? null,
  opleider: aanbieder && { naam: aanbieder.naam, soort: mapOpleidersoort(aanbod, eenheid) },
  niveau: mapNiveau([aanbod.mboniveau, aanbod.niveau, eenheid?.niveau], eenheid?.nLQF, kwalificatie?.niveau),
  nlqf: eenheid?.nLQF ? NLQF[eenheid.nLQF].nlqf : null,
  waardedocument: mapWaardedocument(eenheid),
  kosten: null,
  voertaal: aanbod.voertaal ? TAAL[aanbod.voertaal] : null,
  crebo,
  beroepen: beroepenVoorCrebo(kwalificatie?.crebo ?? '').map(({ id }) => ({ id })),
  vaardigheden: [],
  uitvoeringen: cohorten.filter(({ status }) => status !== 'G').map((cohort) => mapUitvoering(cohort, gemeente)),
  gemeenten: gemeente === null ? [] : [gemeente],
  url: getWebadres(aanbod.website),
  herkomst,
});

/** What the benefits follow from, with those benefits: the law decides about them, not the register. */
const mapKern = (
  aanbod: AanbodSource,
  eenheid: EenheidSource | null,
): Opleidingskern & Pick<Opleiding, 'toegestaanMet'> => {
  const kern: Opleidingskern = {
    soort: eenheid?.type ? SOORT[eenheid.type] : 'ONBEKEND',
    leerweg: aanbod.leertraject ? LEERWEG[aanbod.leertraject] : 'ONBEKEND',
    duur: mapDuur(aanbod),
  };
  return { ...kern, toegestaanMet: getToegestaanMet(kern) };
};

/** An EVC procedure stands in the register as a private course, but who may give one is recognised for it. */
const mapOpleidersoort = ({ type }: AanbodSource, eenheid: EenheidSource | null) => {
  if (eenheid?.type === 'EVCSTANDAARD') return 'EVC_AANBIEDER';
  return type ? AANBODTYPE[type] : 'ONBEKEND';
};

/** The first level that says something, then that of the NLQF, then that of the qualification it belongs to. */
const mapNiveau = (
  codes: readonly (string | null | undefined)[],
  nlqf: EenheidSource['nLQF'],
  kwalificatie: string | null | undefined,
): Opleidingsniveau => {
  const niveaus = codes.map((code) => NIVEAU[code ?? ''] ?? 'ONBEKEND');
  const reserve = nlqf ? NLQF[nlqf].niveau : (NIVEAU[kwalificatie ?? ''] ?? 'ONBEKEND');
  return niveaus.find((niveau) => niveau !== 'ONBEKEND') ?? reserve;
};

/** RIO has one word for every certificate; the kind of unit tells which one it is. */
const mapWaardedocument = (eenheid: EenheidSource | null): Waardedocument => {
  const document = eenheid?.waardedocumentsoort ? WAARDEDOCUMENT[eenheid.waardedocumentsoort] : 'ONBEKEND';
  if (document !== 'CERTIFICAAT') return document;
  if (eenheid?.type === 'MBOCERTIFICEERBAREEENHEID') return 'MBO_CERTIFICAAT';
  return eenheid?.type === 'EVCSTANDAARD' ? 'ERVARINGSCERTIFICAAT' : document;
};

const mapDuur = ({
  afwijkendeOpleidingsduureenheid: eenheid,
  afwijkendeOpleidingsduuromvang: aantal,
}: AanbodSource): Opleiding['duur'] => (eenheid && aantal ? { aantal, eenheid: DUUREENHEID[eenheid] } : null);

/** A cohort starts on one day, or lets people in during a period. */
const mapUitvoering = (cohort: CohortSource, gemeente: string | null): Uitvoering => {
  const vorm = cohort.opleidingsvorm ? VORM[cohort.opleidingsvorm] : 'ONBEKEND';
  return {
    start: cohort.instroommoment ?? cohort.beginInstroomperiode ?? null,
    aanmeldenTot: cohort.eindeAanmeldperiode ?? null,
    startTot: cohort.instroommoment ?? cohort.eindeInstroomperiode ?? null,
    gemeente: gemeente === null || isThuis(vorm) ? null : { code: gemeente },
    vorm,
    dagdelen: null,
    prijs: null,
    // RIO tells how many places there are, not how many are left.
    plaatsenVrij: null,
  };
};
