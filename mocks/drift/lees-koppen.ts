import { Driftfout } from './driftfout.ts';

const VOORVOEGSEL = 'DRIFT_KOP_';
/** Are of the client itself. */
const EIGEN = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);

/**
 * Headers that go with every question: those of `--kop "naam: waarde"` and of the environment, where DRIFT_KOP_X_API_KEY is
 * x-api-key; an option goes before the environment. Throws a Driftfout of one Dutch line in which no value stands.
 */
export const leesKoppen = (opties: readonly string[], env: Readonly<Record<string, string | undefined>>): Headers => {
  const koppen = new Headers();
  for (const [variabele, waarde] of Object.entries(env)) {
    if (!variabele.startsWith(VOORVOEGSEL) || !waarde) continue;
    zet(koppen, variabele.slice(VOORVOEGSEL.length).toLowerCase().replaceAll('_', '-'), waarde, variabele);
  }
  for (const [plek, optie] of opties.entries()) {
    const [, naam = '', waarde = ''] = /^([^:]*):(.*)$/s.exec(optie) ?? [];
    zet(koppen, naam.trim().toLowerCase(), waarde.trim(), `De ${plek + 1}e --kop`);
  }
  return koppen;
};

const zet = (koppen: Headers, naam: string, waarde: string, wie: string): void => {
  if (EIGEN.has(naam)) throw new Driftfout(`${wie} is een kop die het programma zelf zet: ${naam}.`);
  try {
    if (waarde === '') throw new TypeError('there is no value');
    koppen.set(naam, waarde);
  } catch {
    // What the platform says of it holds the value.
    throw new Driftfout(`${wie} is geen kop zoals "naam: waarde".`);
  }
};
