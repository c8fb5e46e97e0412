import { type Crebo, crebos, getCrebo } from '../../schema/referentie/crebo.ts';
import { CERTIFICATEN, EVC_CREBOS } from './certificaten.ts';
import { BASISCURSUSSEN, OVERIGE_CURSUSSEN, type ParticuliereCursus } from './particulier.ts';
import type { Nlqf, RioEenheid, RioErkenning } from './rio.ts';

/** The units of one kind that can be offered, each with its recognition where there is one. */
export interface Eenheid {
  readonly eenheid: RioEenheid;
  readonly erkenning: RioErkenning | null;
  /** Level 1 to 4 of the qualification it is or belongs to; null for a private course. */
  readonly mboniveau: number | null;
  readonly cursus: ParticuliereCursus | null;
}

const BEGIN = '2016-08-01';

const createCode = (reeks: number, nummer: number): string => `${reeks}O${String(1_000 + nummer)}`;

const createErkenning = (
  eenheidPad: string,
  code: string,
  soort: Pick<RioErkenning, 'type' | 'opleidingsstelsel' | 'erkenner'>,
  nLQF?: Nlqf,
): RioErkenning => ({
  id: `${soort.opleidingsstelsel}-${code}`,
  erkendeopleidingscode: code,
  ...soort,
  ingangsdatum: BEGIN,
  ...(nLQF && { nLQF }),
  _links: {
    self: { href: `/opleidingserkenningen/${soort.opleidingsstelsel}-${code}` },
    opleidingseenheid: { href: eenheidPad },
  },
});

const CREBO = { type: 'MBOOPLEIDINGSERKENNING', opleidingsstelsel: 'CREBO', erkenner: 'OCW' } as const;
const EVC_S = { type: 'EVCSTANDAARDERKENNING', opleidingsstelsel: 'EVC_S', erkenner: 'NKC_EVC' } as const;
const NLQF = { type: 'PARTICULIEREOPLEIDINGSERKENNING', opleidingsstelsel: 'NLQF', erkenner: 'NLQF' } as const;

/** Kinds of mbo programme by level (Wet educatie en beroepsonderwijs, artikel 7.2.2). */
const OPLEIDINGSSOORT = ['ENTREEOPLEIDING', 'BASISBEROEPSOPLEIDING', 'VAKOPLEIDING', 'MIDDENKADEROPLEIDING'] as const;
const NLQF_BIJ_MBO = ['1', '2', '3', '4'] as const satisfies readonly Nlqf[];

const createKwalificatie = ({ code: crebo, naam, niveau }: Crebo, nummer: number): Eenheid => {
  const code = createCode(1001, nummer);
  const nLQF = NLQF_BIJ_MBO[niveau - 1] ?? '1';
  return {
    eenheid: {
      id: code,
      opleidingseenheidcode: code,
      type: 'MBOKWALIFICATIE',
      volledigeNaam: naam,
      opleidingsherkomst: 'SBB',
      waardedocumentsoort: 'DIPLOMA',
      nLQF,
      eQF: nLQF,
      niveau: `MBO-${niveau}`,
      opleidingssoort: OPLEIDINGSSOORT[niveau - 1] ?? 'ANDERE_OPLEIDING',
      studielast: niveau === 1 ? 1_600 : niveau * 1_200,
      studielasteenheid: 'SBU',
      startdatum: BEGIN,
      begindatum: BEGIN,
      _links: { self: { href: `/opleidingen/${code}` } },
    },
    erkenning: createErkenning(`/opleidingen/${code}`, crebo, CREBO),
    mboniveau: niveau,
    cursus: null,
  };
};

/** Every chosen mbo qualification, by crebo. */
export const kwalificaties: ReadonlyMap<string, Eenheid> = new Map(
  crebos.map((crebo, nummer) => [crebo.code, createKwalificatie(crebo, nummer)]),
);

const linkNaarKwalificatie = (crebo: string): Record<string, { href: string }> => {
  const kwalificatie = kwalificaties.get(crebo);
  return kwalificatie ? { opleiding: { href: `/opleidingen/${kwalificatie.eenheid.id}` } } : {};
};

export const certificaten: readonly Eenheid[] = CERTIFICATEN.map(({ code: erkendeCode, naam, crebo }, nummer) => {
  const code = createCode(1002, nummer);
  return {
    eenheid: {
      id: code,
      opleidingseenheidcode: code,
      type: 'MBOCERTIFICEERBAREEENHEID',
      volledigeNaam: naam,
      opleidingsherkomst: 'SBB',
      waardedocumentsoort: 'CERTIFICAAT',
      studielast: 240,
      studielasteenheid: 'SBU',
      startdatum: BEGIN,
      begindatum: BEGIN,
      _links: { self: { href: `/opleidingsonderdelen/${code}` }, ...linkNaarKwalificatie(crebo) },
    },
    erkenning: createErkenning(`/opleidingsonderdelen/${code}`, erkendeCode, CREBO),
    mboniveau: getCrebo(crebo)?.niveau ?? null,
    cursus: null,
  };
});

const createCursus = (cursus: ParticuliereCursus, nummer: number): Eenheid => {
  const code = createCode(1003, nummer);
  return {
    eenheid: {
      id: code,
      opleidingseenheidcode: code,
      type: 'PARTICULIEREOPLEIDING',
      volledigeNaam: cursus.naam,
      opleidingsherkomst: 'INSTELLING',
      waardedocumentsoort: cursus.waardedocument,
      niveau: 'ONBEPAALD',
      studielast: cursus.duur[1] === 'U' ? cursus.duur[0] : cursus.duur[0] * 16,
      studielasteenheid: 'UUR',
      categorie: [cursus.categorie],
      omschrijving: cursus.omschrijving,
      startdatum: '2021-01-01',
      begindatum: '2021-01-01',
      ...(cursus.nlqf && { nLQF: cursus.nlqf, eQF: cursus.nlqf.slice(0, 1) }),
      _links: { self: { href: `/opleidingen/${code}` } },
    },
    erkenning: cursus.nlqf ? createErkenning(`/opleidingen/${code}`, String(7_001 + nummer), NLQF, cursus.nlqf) : null,
    mboniveau: null,
    cursus,
  };
};

export const basiscursussen: readonly Eenheid[] = BASISCURSUSSEN.map(createCursus);
export const overigeCursussen: readonly Eenheid[] = OVERIGE_CURSUSSEN.map((cursus, nummer) =>
  createCursus(cursus, BASISCURSUSSEN.length + nummer),
);

export const evcStandaarden: readonly Eenheid[] = EVC_CREBOS.map((crebo, nummer) => {
  const code = createCode(1004, nummer);
  return {
    eenheid: {
      id: code,
      opleidingseenheidcode: code,
      type: 'EVCSTANDAARD',
      volledigeNaam: `EVC ${getCrebo(crebo)?.naam ?? crebo}`,
      opleidingsherkomst: 'NKC_EVC',
      waardedocumentsoort: 'CERTIFICAAT',
      startdatum: '2019-01-01',
      begindatum: '2019-01-01',
      _links: { self: { href: `/opleidingen/${code}` }, ...linkNaarKwalificatie(crebo) },
    },
    erkenning: createErkenning(`/opleidingen/${code}`, `E${crebo}`, EVC_S),
    mboniveau: getCrebo(crebo)?.niveau ?? null,
    cursus: null,
  };
});
