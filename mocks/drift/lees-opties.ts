import { parseArgs } from 'node:util';
import type { MockBron } from '../mock.ts';
import { GEPUBLICEERDE_TESTNUMMERS } from '../suwi/personen.ts';
import { Driftfout } from './driftfout.ts';
import { leesKoppen } from './lees-koppen.ts';

const STANDAARD_VRAGEN = 20;
const MAXIMUM_VRAGEN = 200;
const GEBRUIK =
  'Gebruik: npm run -s drift -- --bron <bron> --url <adres> [--kop "naam: waarde"]… [--vragen 20] [--testnummers] [--bewaar <map>] [--json]';
/** This machine: what is sent to it does not pass a net. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/;

export interface Driftopties {
  readonly bron: MockBron;
  readonly basis: URL;
  readonly koppen: Headers;
  readonly vragen: number;
  /** Empty for a source that has no personal data. */
  readonly testnummers: readonly string[];
  readonly bewaar: string | null;
  readonly json: boolean;
}

/** Reads what the command is asked to do. Throws a Driftfout of one Dutch line, in which no value of a header stands. */
export const leesOpties = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  bronnen: readonly MockBron[],
): Driftopties => {
  const opties = leesArgumenten(args);
  const bron = bronnen.find(({ id }) => id === opties.bron);
  if (!bron) throw new Driftfout(`Geef --bron, een van: ${bronnen.map(({ id }) => id).join(', ')}.`);
  const { testnummers = false, bewaar = null, json = false } = opties;
  if (bron.persoonsgegevens && bewaar !== null)
    throw new Driftfout(
      `--bewaar kan niet: antwoorden van ${bron.id} gaan over personen en worden nergens opgeslagen.`,
    );
  if (bron.persoonsgegevens && !testnummers)
    throw new Driftfout(
      `${bron.id} gaat over personen: geef --testnummers om alleen met de ${GEPUBLICEERDE_TESTNUMMERS.length} gepubliceerde testnummers te vragen.`,
    );
  if (!bron.persoonsgegevens && testnummers)
    throw new Driftfout(`--testnummers is voor bronnen over personen; ${bron.id} is dat niet.`);
  if (bewaar === '') throw new Driftfout('--bewaar is geen map.');
  return {
    bron,
    basis: leesBasis(opties.url),
    koppen: leesKoppen(opties.kop ?? [], env),
    vragen: leesVragen(opties.vragen),
    testnummers: testnummers ? GEPUBLICEERDE_TESTNUMMERS : [],
    bewaar,
    json,
  };
};

const leesArgumenten = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        bron: { type: 'string' },
        url: { type: 'string' },
        kop: { type: 'string', multiple: true },
        vragen: { type: 'string' },
        testnummers: { type: 'boolean' },
        bewaar: { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch {
    // What the parser says of it can hold the value of a header.
    throw new Driftfout(`Deze opties zijn er niet. ${GEBRUIK}`);
  }
};

const leesBasis = (tekst: string | undefined): URL => {
  const url = URL.parse(tekst ?? '');
  if (!url) throw new Driftfout(`Geef --url, het adres van de bron. ${GEBRUIK}`);
  if (url.username !== '' || url.password !== '')
    throw new Driftfout('In --url staan geen inloggegevens: geef die met --kop of DRIFT_KOP_….');
  if (url.search !== '' || url.hash !== '') throw new Driftfout('--url is het begin van het adres, zonder ? en #.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname)))
    throw new Driftfout('--url begint met https://; http:// mag alleen naar deze machine zelf.');
  return url;
};

const leesVragen = (tekst: string | undefined): number => {
  const vragen = tekst === undefined ? STANDAARD_VRAGEN : /^\d{1,3}$/.test(tekst) ? Number(tekst) : 0;
  if (vragen < 1 || vragen > MAXIMUM_VRAGEN)
    throw new Driftfout(`--vragen is geen aantal van 1 tot en met ${MAXIMUM_VRAGEN}.`);
  return vragen;
};
