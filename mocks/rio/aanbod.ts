import { gemeentenInRegio } from '../../schema/referentie/gemeenten.ts';
import { type Arbeidsmarktregio, arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { createRandom, type Random } from '../random.ts';
import { evcCentrum, locaties, particulieren, rocs } from './aanbieders.ts';
import {
  basiscursussen,
  certificaten,
  type Eenheid,
  evcStandaarden,
  kwalificaties,
  overigeCursussen,
} from './eenheden.ts';
import type { Aanbodtype, RioAanbieder, RioAanbod, RioEenheid, Vorm } from './rio.ts';

/** A course, and how all of its cohorts are taught; null when each differs. */
export interface Aanbod {
  readonly aanbod: RioAanbod;
  readonly vorm: Vorm | null;
}

/** The courses that every region has, whatever chance brings: what a counter asks for most. */
const VAST: readonly {
  readonly eenheid: Eenheid | undefined;
  readonly leertraject?: string;
  readonly eigennaam?: string;
}[] = [
  { eenheid: kwalificaties.get('25104'), leertraject: 'BBL', eigennaam: 'Planner en werkvoorbereider bouw' },
  {
    eenheid: kwalificaties.get('25104'),
    leertraject: 'OVO',
    eigennaam: 'Planner en werkvoorbereider bouw voor volwassenen',
  },
  {
    eenheid: kwalificaties.get('25150'),
    leertraject: 'BOL',
    eigennaam: 'Medewerker secretariaat en receptie (front office)',
  },
  { eenheid: kwalificaties.get('25655'), leertraject: 'BBL' },
  { eenheid: certificaten[0] },
  ...basiscursussen.map((eenheid) => ({ eenheid })),
];

/** A course of the register by its number: the regions in turn, first what all of them have, then chance. */
export const createAanbod = (nummer: number): Aanbod => {
  const random = createRandom('rio-aanbod', nummer);
  const regio = kiesRegio(nummer);
  const plek = Math.floor(nummer / arbeidsmarktregios.length);
  const {
    eenheid: { eenheid, mboniveau, cursus },
    leertraject,
    eigennaam,
  } = kiesEenheid(plek, random);
  const aanbieder = kiesAanbieder(eenheid, regio, random);
  // Fixed courses are taught in the town round which the region turns, so that its own citizens can find them.
  const gemeente = plek < VAST.length ? regio.centrumgemeente : random.pick(gemeentenInRegio(regio.code)).code;
  const id = createUuid(random);
  const type = AANBODTYPE[eenheid.type];
  const duur = cursus?.duur ?? kiesDuur(mboniveau ?? 2, type, random);
  const aanbod: RioAanbod = {
    id,
    aangebodenOpleidingcode: id,
    type,
    eigennaam: eigennaam ?? eenheid.volledigeNaam,
    eigenAangebodenOpleidingsleutel: `OPL-${String(nummer).padStart(5, '0')}`,
    ...(duur && { afwijkendeOpleidingsduureenheid: duur[1], afwijkendeOpleidingsduuromvang: duur[0] }),
    startdatum: `${random.int(2018, 2024)}-08-01`,
    omschrijving: cursus?.omschrijving ?? random.pick(OMSCHRIJVINGEN),
    voertaal: cursus?.voertaal ?? 'NLD',
    website: `https://onderwijs.invalid/${aanbieder.code}/${nummer}`,
    ...(type === 'AANGEBODENPARTICULIEREOPLEIDING'
      ? { niveau: 'ONBEPAALD' }
      : {
          mboniveau: `MBO-${mboniveau ?? 2}`,
          toelatingseisen: random.chance(0.3) ? 'JA' : 'NEE',
          toegankelijkheid: random.chance(0.95) ? 'ALL' : 'SPEC',
        }),
    ...(type === 'AANGEBODENMBOOPLEIDING' && { leertraject: leertraject ?? random.pick(LEERTRAJECTEN) }),
    _links: {
      self: { href: `/aangeboden-opleidingen/${id}` },
      onderwijsaanbieder: { href: `/organisatorische-eenheden/${aanbieder.id}` },
      onderwijslocatie: { href: `/onderwijslocaties/${locaties.get(gemeente)?.id ?? ''}` },
      ...(type === 'AANGEBODENMBOOPLEIDINGSONDERDEEL'
        ? { opleidingsonderdeel: { href: `/opleidingsonderdelen/${eenheid.id}` } }
        : { opleiding: { href: `/opleidingen/${eenheid.id}` } }),
      'aangeboden-opleiding-cohorten': { href: `/aangeboden-opleidingen/${id}/aangeboden-opleiding-cohorten` },
    },
  };
  return { aanbod, vorm: cursus?.vorm ?? null };
};

const AANBODTYPE: Record<RioEenheid['type'], Aanbodtype> = {
  MBOKWALIFICATIE: 'AANGEBODENMBOOPLEIDING',
  MBOCERTIFICEERBAREEENHEID: 'AANGEBODENMBOOPLEIDINGSONDERDEEL',
  PARTICULIEREOPLEIDING: 'AANGEBODENPARTICULIEREOPLEIDING',
  EVCSTANDAARD: 'AANGEBODENPARTICULIEREOPLEIDING',
};

/** OVO is the derde leerweg. */
const LEERTRAJECTEN = ['BOL', 'BOL', 'BOL', 'BBL', 'BBL', 'OVO'] as const;

const OMSCHRIJVINGEN = [
  'U leert het vak op school en in de praktijk.',
  'U leert in kleine groepen en krijgt begeleiding van een vaste docent.',
  'U kunt deze opleiding volgen naast uw werk.',
  'U begint op uw eigen niveau en leert stap voor stap.',
] as const;

const kiesRegio = (nummer: number): Arbeidsmarktregio => {
  const regio = arbeidsmarktregios[nummer % arbeidsmarktregios.length];
  if (!regio) throw new RangeError('there are no regions');
  return regio;
};

const alleKwalificaties = [...kwalificaties.values()];

const kiesEenheid = (plek: number, random: Random): { eenheid: Eenheid; leertraject?: string; eigennaam?: string } => {
  const { eenheid, ...rest } = VAST[plek] ?? {};
  if (eenheid) return { eenheid, ...rest };
  const kans = random.next();
  if (kans < 0.62) return { eenheid: random.pick(alleKwalificaties) };
  if (kans < 0.8) return { eenheid: random.pick(certificaten) };
  return { eenheid: random.pick(kans < 0.94 ? overigeCursussen : evcStandaarden) };
};

const kiesAanbieder = ({ type }: RioEenheid, { code }: Arbeidsmarktregio, random: Random): RioAanbieder => {
  if (type === 'EVCSTANDAARD') return evcCentrum;
  return (type === 'PARTICULIEREOPLEIDING' ? null : rocs.get(code)) ?? random.pick(particulieren);
};

/** Schools only record a duration that differs from the normal one, so it is often missing. */
const kiesDuur = (mboniveau: number, type: Aanbodtype, random: Random): readonly [number, 'J' | 'M' | 'W'] | null => {
  if (!random.chance(0.8)) return null;
  if (type === 'AANGEBODENPARTICULIEREOPLEIDING') return [random.int(6, 16), 'W'];
  if (type === 'AANGEBODENMBOOPLEIDINGSONDERDEEL') return [random.int(3, 9), 'M'];
  return random.chance(0.7) ? [Math.max(1, mboniveau - 1), 'J'] : [random.pick([10, 18, 24, 30]), 'M'];
};

const createUuid = (random: Random): string => {
  const hex = Array.from({ length: 32 }, () => random.int(0, 15).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};
