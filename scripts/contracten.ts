import { fileURLToPath } from 'node:url';
import { type Bronrapport, controleerBron } from '../mocks/contract/controleer-bron.ts';
import { createMocks } from '../mocks/index.ts';
import type { MockBron } from '../mocks/mock.ts';
import { leesNabootsing } from '../mocks/nabootsing/lees-nabootsing.ts';

/** Enough to show every status of a source of vacancies. */
const VACATURES = 1_000;

/** The contract report: one line per source, then every finding. Every source is really asked. */
export const createContractrapport = (bronnen: readonly MockBron[]): { tekst: string; bevindingen: number } => {
  const regels = bronnen.map((bron) => createRegel(bron));
  const bevindingen = regels.flatMap(({ rapport }) =>
    [...new Set(rapport.bevindingen)].map((tekst) => `${rapport.bron}: ${tekst}`),
  );
  const slot = bevindingen.length > 0 ? bevindingen : ['Alle antwoorden zijn zoals de contracten zeggen.'];
  return {
    tekst: [
      ...schrijfTabel(
        KOPPEN,
        regels.map(({ cellen }) => cellen),
      ),
      '',
      ...slot,
      '',
    ].join('\n'),
    bevindingen: bevindingen.length,
  };
};

const KOPPEN = ['Bron', 'Formaat', 'Operaties', 'Antwoorden', 'Statussen', 'Bevindingen', 'Label', 'Kennis van'];

const createRegel = (bron: MockBron): { rapport: Bronrapport; cellen: readonly string[] } => {
  const rapport = controleerBron(bron);
  const { label, kennis } = leesNabootsing(bron);
  const dagen = kennis.map(({ peildatum }) => peildatum).toSorted();
  return {
    rapport,
    cellen: [
      bron.id,
      [...new Set(rapport.formaten.map((type) => type.replace(/^\w+\//, '')))].join(', '),
      String(rapport.operaties),
      String(rapport.antwoorden),
      `${rapport.getoond} van ${rapport.gedeclareerd}`,
      String(rapport.bevindingen.length),
      label,
      [...new Set([dagen.at(0), dagen.at(-1)])].join(' tot '),
    ],
  };
};

const schrijfTabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): readonly string[] => {
  const breedtes = koppen.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i]?.length ?? 0)));
  const schrijf = (rij: readonly string[]): string =>
    rij
      .map((cel, i) => cel.padEnd(breedtes[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [schrijf(koppen), schrijf(breedtes.map((breedte) => '-'.repeat(breedte))), ...rijen.map(schrijf)];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { tekst, bevindingen } = createContractrapport(createMocks({ vacatures: VACATURES }));
  process.stdout.write(tekst);
  if (bevindingen > 0) process.exitCode = 1;
}
