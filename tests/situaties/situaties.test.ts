import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { type Antwoord, type LoketRegeling, schrijfSituatie } from './schrijf-situatie.ts';
import {
  type Burgersituatie,
  burgersituaties,
  PEILDATUM,
  type Werkgeversituatie,
  werkgeversituaties,
} from './situaties.ts';

/** More schemes than fit on one page of the gateway are read page by page. */
const PER_PAGINA = 50;

// Before the harvest: an answer that is approved today must be the same on every other day.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${PEILDATUM}T10:00:00Z`) });
  zetMockVandaag(PEILDATUM);
});
afterAll(() => {
  zetMockVandaag(null);
  vi.useRealTimers();
});

const graaf = deelGraaf();

test.each<Burgersituatie | Werkgeversituatie>([...burgersituaties, ...werkgeversituaties])(
  'the answer for "$titel" is the one that was approved',
  async (geval) => {
    const bestand = fileURLToPath(new URL(`../../docs/situaties/${geval.bestand}.md`, import.meta.url));
    await expect(schrijfSituatie(geval, await vraagAntwoord(geval))).toMatchFileSnapshot(bestand);
  },
);

test('there are twelve, two of them employers, and no approved file without its situation', () => {
  expect(burgersituaties).toHaveLength(10);
  expect(werkgeversituaties).toHaveLength(2);
  const bestanden = [...burgersituaties, ...werkgeversituaties].map(({ bestand }) => `${bestand}.md`);
  const map = fileURLToPath(new URL('../../docs/situaties', import.meta.url));
  expect(readdirSync(map).filter((naam) => naam !== 'README.md')).toEqual(bestanden.toSorted());
});

const REGELINGEN = `regelingen(first: ${PER_PAGINA}, after: $na) {
  nodes {
    regeling { naam beschikbaarheid uitvoerder { naam } }
    voorverkenning {
      uitkomst uitleg ontbrekendeGegevens
      voorwaarden { uitkomst reden voorwaarde { omschrijving grondslag { wet artikel } alternatief { weg } } }
      schattingen { omschrijving minimum maximum eenheid toelichting }
    }
  }
  pageInfo { hasNextPage endCursor }
}`;
const CHECK = `voorzieningencheck {
  samenvatting
  voorzieningen { cao { naam } openVoorContract voorziening { soort omschrijving } }
  ontbreekt { soort toelichting }
}`;
const DEEL = `arbeidsmarktregio { naam }
  verantwoordelijken { rol partij reden zekerheid grondslag { wet artikel } terugval { partij toelichting } }
  vervolgstappen { titel uitleg }
  diensten(first: 12) { nodes { naam soort aanbieder { naam } } }`;

const vraagAntwoord = async ({ kant, situatie }: Burgersituatie | Werkgeversituatie): Promise<Antwoord> => {
  const [veld, type, extra] =
    kant === 'burger'
      ? ['loket', 'SituatieInput', `volgendeVraag { veld vraag reden } ${CHECK}`]
      : ['werkgeverloket', 'WerkgeverSituatieInput', ''];
  const vraag = async (keuze: string, na: string | null) => {
    const declaratie = keuze.includes('$na') ? ', $na: String' : '';
    const { data, errors } = await graaf().vraag(
      `query ($situatie: ${type}!${declaratie}) { ${veld}(situatie: $situatie) { ${keuze} } }`,
      { situatie: { ...situatie, peildatum: PEILDATUM }, ...(declaratie !== '' && { na }) },
    );
    expect(errors).toBeUndefined();
    return Object(data?.[veld]);
  };
  const {
    arbeidsmarktregio,
    diensten,
    volgendeVraag = null,
    voorzieningencheck = null,
    ...rest
  } = await vraag(`${DEEL} ${extra}`, null);
  const regelingen: LoketRegeling[] = [];
  for (let na: string | null = null, meer = true; meer; ) {
    const { nodes, pageInfo }: Pagina = (await vraag(REGELINGEN, na)).regelingen;
    regelingen.push(...nodes);
    na = pageInfo.endCursor;
    meer = pageInfo.hasNextPage;
  }
  return {
    ...rest,
    regio: arbeidsmarktregio.naam,
    diensten: diensten.nodes,
    volgendeVraag,
    voorzieningencheck,
    regelingen,
  };
};

interface Pagina {
  readonly nodes: readonly LoketRegeling[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
