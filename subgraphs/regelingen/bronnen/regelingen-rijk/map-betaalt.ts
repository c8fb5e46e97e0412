import type { Betaalt } from '../../betaalt.ts';
import { DOELGROEP } from './codes.ts';
import { LEERWEG, NIVEAU, OPLEIDINGSOORT, UITVOERINGSVORM, WAARDEDOCUMENT } from './codes-betaalt.ts';
import type { BetaaltSource } from './parse.ts';

/** What a scheme can help to pay for; null when it pays for no learning and no services. */
export const mapBetaalt = (bron: BetaaltSource | null): Betaalt | null =>
  bron && {
    soort: vertaal(OPLEIDINGSOORT, bron.opleidingsoorten),
    leerweg: bron.leerwegen && vertaal(LEERWEG, bron.leerwegen),
    waardedocument: bron.waardedocumenten && vertaal(WAARDEDOCUMENT, bron.waardedocumenten),
    niveau: bron.niveaus && vertaal(NIVEAU, bron.niveaus),
    uitvoeringsvorm: vertaal(UITVOERINGSVORM, bron.uitvoeringsvormen),
    doelgroep: vertaal(DOELGROEP, bron.voor),
  };

/** A code that is not known says nothing, and so widens nothing: what is left of its list still limits. */
const vertaal = <C extends string, T>(tabel: Readonly<Record<C, T>>, codes: readonly (C | null)[]): readonly T[] =>
  codes.flatMap((code) => (code === null ? [] : [tabel[code]]));
