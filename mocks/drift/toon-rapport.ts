import { type Driftrapport, getUitkomst, isGeweigerd, type Operatierapport, UITKOMST } from './driftrapport.ts';

/** The report for people: Dutch lines and tables. */
export const toonRapport = (rapport: Driftrapport, naam: string): string => {
  const { bron, kennis, velden, operaties, verschillen } = rapport;
  const geweigerd = operaties.filter(isGeweigerd);
  return [
    `Bron      ${bron} (${naam})`,
    `Contract  ${kennis.label}, kennis van ${kennis.oudste} tot en met ${kennis.nieuwste}; de oudste is ${tel(kennis.dagenOud, 'dag', 'dagen')} oud`,
    ...(rapport.gesimuleerd ? ['Let op    wat hier antwoordde is zelf een nabootsing (x-gesimuleerd)'] : []),
    `Vragen    ${rapport.vragen} gesteld, ${rapport.antwoorden} beantwoord`,
    `Velden    ${velden.gezien} velden gezien van ${velden.contract} in het contract`,
    '',
    ...tabel(
      ['operatie', 'statussen', 'velden gezien'],
      operaties.map((operatie) => [
        operatie.operatie,
        toonStatussen(operatie),
        `${operatie.gezien} van ${operatie.velden}`,
      ]),
    ),
    '',
    ...(rapport.antwoorden === 0 ? ['Er kwam geen antwoord.', ''] : []),
    ...(verschillen.length > 0 ? toonVerschillen(verschillen) : []),
    ...(getUitkomst(rapport) === UITKOMST.GEEN_VERSCHIL ? ['Geen verschillen.'] : []),
    ...(verschillen.length > 0 && geweigerd.length > 0 ? [''] : []),
    ...(geweigerd.length > 0
      ? [
          `Geen goed antwoord, dus niet te vergelijken: ${geweigerd.map(({ operatie }) => operatie).join(', ')}.`,
          'Vraagt de bron een sleutel, geef die met --kop of DRIFT_KOP_….',
        ]
      : []),
    '',
  ].join('\n');
};

const toonVerschillen = (verschillen: Driftrapport['verschillen']): readonly string[] =>
  tabel(
    ['operatie', 'soort', 'plek', 'aantal', 'toelichting'],
    verschillen.map(({ operatie, soort, plek, aantal, detail }) => [operatie, soort, plek, String(aantal), detail]),
  );

const toonStatussen = ({ statussen, nietGesteld, heeftMeer }: Operatierapport): string => {
  const aantallen = Map.groupBy(statussen, (status) => status);
  const tekst = [...aantallen].map(([status, keren]) => `${keren.length}× ${status}`).join(', ');
  const nogNiet = heeftMeer && statussen.every((status) => status >= 300) ? ' (met meer --vragen misschien wel)' : '';
  return tekst ? `${tekst}${nogNiet}` : nietGesteld === null ? 'geen antwoord' : `niet gevraagd: ${nietGesteld}`;
};

const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): readonly string[] => {
  const alle = [koppen, ...rijen];
  const breedtes = koppen.map((_, kolom) => Math.max(...alle.map((rij) => (rij[kolom] ?? '').length)));
  const schrijf = (rij: readonly string[]): string =>
    rij
      .map((cel, kolom) => cel.padEnd(breedtes[kolom] ?? 0))
      .join('  ')
      .trimEnd();
  return [schrijf(koppen), breedtes.map((breedte) => '─'.repeat(breedte)).join('  '), ...rijen.map(schrijf)];
};

const tel = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
