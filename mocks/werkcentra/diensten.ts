import type { Arbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { createSlug, createUuid } from '../instrumentengids/sleutels.ts';
import { mockDag } from '../klok.ts';
import { createRandom, type Random } from '../random.ts';
import { DIENSTSOORTEN, type Dienstsoort } from './dienstsoorten.ts';
import type { WerkcentrumDienst } from './document.ts';

/** The services of a Werkcentrum: both guides nearly everywhere, the rest in some regions only. */
export const createDiensten = (regio: Arbeidsmarktregio, domein: string): readonly WerkcentrumDienst[] => {
  const kansen = createRandom('werkcentrum-diensten', regio.code);
  return DIENSTSOORTEN.filter(({ kans }) => kansen.chance(kans)).map((soort) =>
    createDienst(soort, regio, domein, createRandom('werkcentrum-dienst', regio.code, soort.sleutel)),
  );
};

const createDienst = (
  soort: Dienstsoort,
  regio: Arbeidsmarktregio,
  domein: string,
  random: Random,
): WerkcentrumDienst => {
  const vul = (tekst: string): string =>
    tekst.replaceAll('{regio}', regio.naam).replaceAll('{werkcentrum}', regio.werkcentrumNaam);
  const aanbieder = vul(random.pick(soort.aanbieders));
  return {
    id: `${regio.code}-${soort.sleutel}`,
    soort: soort.soort,
    naam: vul(soort.naam),
    samenvatting: vul(soort.samenvatting),
    doel: soort.doel,
    voorwaarden: soort.voorwaarden ?? null,
    functionaliteiten: soort.functionaliteiten,
    doelgroepen: soort.doelgroepen,
    groepen: soort.groepen ?? [],
    werkgeversvragen: soort.werkgeversvragen ?? [],
    aanbieder: { id: createUuid('werkcentrum-aanbieder', aanbieder), naam: aanbieder },
    gesprekken: soort.gesprekken ?? null,
    duurUren: soort.duurUren ?? null,
    kosten: { euro: soort.prijsOpMaat ? null : 0, toelichting: soort.kosten },
    verwijzing: { ...soort.verwijzing, toelichting: vul(soort.verwijzing.toelichting) },
    beoordeling: createBeoordeling(random),
    aanmelden: { uitleg: vul(soort.aanmelden), website: `https://${domein}/${createSlug(soort.sleutel)}` },
  };
};

const createBeoordeling = (random: Random): WerkcentrumDienst['beoordeling'] =>
  random.chance(0.6)
    ? { cijfer: random.int(62, 91) / 10, aantal: random.int(2, 240), peildatum: mockDag(-random.int(10, 200)) }
    : null;
