import { type Crebo, crebos, getCrebo } from '../../schema/referentie/crebo.ts';
import { leesTabel } from '../../schema/referentie/lees-tabel.ts';
import { createRandom } from '../random.ts';
import { CERTIFICATEN } from '../rio/certificaten.ts';
import type { Instelling } from './instellingen.ts';
import { ISCED_BIJ_ISCO } from './isced.ts';
import type { OoapiProgramma, OoapiSector, OoapiSpecificatie, Taaltekst } from './ooapi.ts';

/** What a school teaches, before anybody says how: one unit becomes a specification and one or more programmes. */
export interface Lesstof {
  readonly naam: readonly Taaltekst[];
  readonly omschrijving: readonly Taaltekst[];
  readonly type: OoapiSpecificatie['educationSpecificationType'];
  readonly document: OoapiSpecificatie['formalDocument'];
  readonly sector: OoapiSector;
  readonly level: string;
  readonly levelOfQualification: string | null;
  /** Degree; null outside higher education. */
  readonly titel: string | null;
  /** Croho or crebo code; null for what is not recognised. */
  readonly code: string | null;
  readonly isced: string | null;
  readonly duur: string | null;
  readonly voertaal: string;
  readonly vormen: readonly Vorm[];
}

/** How one follows it: mode of study and, in mbo, the route. */
export type Vorm = readonly [modus: OoapiProgramma['modeOfStudy'] | null, leerweg: string | null];

const MBO = 'secondary vocational education';
const HBO = 'higher professional education';
/** Every mbo school has these: what a counter asks for most. */
const VASTE_CREBOS = ['25104', '25150', '25655'] as const;
const CREBOS_PER_ROC = 21;
const CERTIFICATEN_PER_ROC = 4;
const HBO_PER_HOGESCHOOL = 16;

/** The units of one school: the same for each seed. */
export const createLesstof = ({ sector }: Instelling, nummer: number): readonly Lesstof[] =>
  sector === 'mbo'
    ? [...kiesCrebos(nummer).map(createKwalificatie), ...kiesCertificaten(nummer).map(createCertificaat)]
    : kies(HBO_RIJEN, nummer * 5, HBO_PER_HOGESCHOOL).map((rij, plek) => createHbo(rij, plek, nummer));

const kies = <T>(items: readonly T[], vanaf: number, aantal: number): readonly T[] =>
  Array.from({ length: aantal }, (_, plek) => items[(vanaf + plek) % items.length]).filter(
    (item) => item !== undefined,
  );

const kiesCrebos = (nummer: number): readonly Crebo[] => {
  const vast = VASTE_CREBOS.flatMap((code) => getCrebo(code) ?? []);
  const overig = crebos.filter((crebo) => !vast.includes(crebo));
  return [...vast, ...kies(overig, nummer * 14, CREBOS_PER_ROC - vast.length)];
};

const kiesCertificaten = (nummer: number) => kies(CERTIFICATEN, nummer * 3, CERTIFICATEN_PER_ROC);

const LEERWEGEN: readonly (readonly Vorm[])[] = [
  [['full-time', 'BOL']],
  [
    ['full-time', 'BOL'],
    ['dual training', 'BBL'],
  ],
  [
    ['dual training', 'BBL'],
    ['part-time', 'OVO'],
  ],
  // Not every school fills in the route.
  [['full-time', null]],
];

const createKwalificatie = ({ code, naam, niveau, isco }: Crebo, plek: number): Lesstof => {
  const random = createRandom('ooapi-kwalificatie', code, plek);
  return {
    naam: [{ language: 'nl-NL', value: naam }],
    omschrijving: [{ language: 'nl-NL', value: random.pick(TEKSTEN_MBO) }],
    type: 'program',
    document: 'diploma',
    sector: MBO,
    level: `${MBO} ${niveau}`,
    levelOfQualification: String(niveau),
    titel: null,
    code,
    isced: ISCED_BIJ_ISCO[isco[0]?.slice(0, 2) ?? ''] ?? null,
    duur: random.chance(0.85) ? (['P1Y', 'P2Y', 'P3Y', 'P36M'][niveau - 1] ?? null) : null,
    voertaal: 'nld',
    vormen: code === VASTE_CREBOS[0] || code === VASTE_CREBOS[2] ? (LEERWEGEN[2] ?? []) : random.pick(LEERWEGEN),
  };
};

const createCertificaat = ({ code, naam, crebo }: (typeof CERTIFICATEN)[number]): Lesstof => ({
  naam: [{ language: 'nl-NL', value: naam }],
  omschrijving: [{ language: 'nl-NL', value: 'Een deel van een mbo-opleiding, met een eigen *certificaat*.' }],
  type: 'course',
  document: 'certificate',
  sector: MBO,
  level: `${MBO} ${getCrebo(crebo)?.niveau ?? 2}`,
  levelOfQualification: null,
  titel: null,
  code,
  isced: null,
  duur: 'P6M',
  voertaal: 'nld',
  vormen: [['part-time', 'OVO']],
});

const KOLOMMEN = ['naam', 'engels', 'soort', 'titel', 'isced', 'duur', 'voertaal'] as const;
type HboRij = Readonly<Record<(typeof KOLOMMEN)[number], string>>;

const HBO_RIJEN: readonly HboRij[] = leesTabel(new URL('./hbo.tsv', import.meta.url), KOLOMMEN);

const HBO_NIVEAU: Readonly<Record<string, { readonly level: string; readonly nlqf: string | null }>> = {
  AD: { level: 'associate degree', nlqf: '5' },
  BA: { level: 'bachelor', nlqf: '6' },
  MA: { level: 'master', nlqf: '7' },
  CURSUS: { level: 'undefined', nlqf: null },
};

const HBO_VORMEN: readonly (readonly Vorm[])[] = [
  [['full-time', null]],
  [
    ['full-time', null],
    ['part-time', null],
  ],
  [['dual training', null]],
  [['part-time', null]],
];

const createHbo = (rij: HboRij, plek: number, nummer: number): Lesstof => {
  const random = createRandom('ooapi-hbo', nummer, plek);
  const { level, nlqf } = HBO_NIVEAU[rij.soort] ?? { level: 'undefined', nlqf: null };
  const isCursus = rij.soort === 'CURSUS';
  const engels: Taaltekst = { language: 'en-GB', value: rij.engels };
  return {
    // What is taught in English often has an English name only.
    naam: rij.voertaal === 'eng' ? [engels] : [{ language: 'nl-NL', value: rij.naam }, engels],
    omschrijving:
      rij.voertaal === 'eng'
        ? [{ language: 'en-GB', value: `You learn what the work in the field of **${rij.engels}** asks.` }]
        : [
            { language: 'en-GB', value: `A programme in the field of ${rij.engels}.` },
            { language: 'nl-NL', value: random.pick(TEKSTEN_HBO) },
          ],
    type: isCursus ? 'privateProgram' : 'program',
    document: isCursus ? random.pick(['certificate', 'no official document'] as const) : 'testimonial',
    sector: HBO,
    level,
    levelOfQualification: nlqf,
    titel: rij.titel,
    code: isCursus ? null : `3${String(9_000 + HBO_RIJEN.indexOf(rij)).padStart(4, '0')}`,
    isced: rij.isced,
    duur: rij.duur,
    voertaal: rij.voertaal,
    vormen: isCursus
      ? [
          random.pick<Vorm>([
            ['part-time', null],
            ['self-paced', null],
          ]),
        ]
      : random.pick(HBO_VORMEN),
  };
};

const TEKSTEN_MBO = [
  'U leert het vak op school en bij een erkend leerbedrijf.',
  'U leert in een kleine groep. Lees meer op [onze site](https://voorbeeld.invalid/).',
  '## Voor wie\nU werkt graag met uw handen en wilt een diploma halen.',
] as const;
const TEKSTEN_HBO = [
  'U leert theorie en past die toe in opdrachten van bedrijven.',
  'U volgt lessen en loopt stage. U sluit af met een *eigen onderzoek*.',
  'U studeert naast uw werk en gebruikt uw eigen werk als voorbeeld.',
] as const;
