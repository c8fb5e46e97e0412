// Where the facts come from; every scheme joins the ones it uses.
export const MACHINE_LAW = 'Regels in MinBZK/poc-machine-law (EUPL-1.2)';
export const REGELRECHT = 'Regels in MinBZK/regelrecht (EUPL-1.2)';
export const UPL_LIJST = 'Uniforme Productnamenlijst (Logius)';
export const LKV_2026 = 'Bedragen loonkostenvoordelen 2026 (bijlage Nieuwsbrief Loonheffingen 2026)';

// What several schemes know from memory only.
export const GEHEUGEN_LKV = 'dat UWV het bedrag berekent en de Belastingdienst betaalt';
export const GEHEUGEN_WERKLEEFTIJD = 'de leeftijd van 16 jaar (Arbeidstijdenwet, artikel 3:2) tot de AOW-leeftijd';

/** One sentence that names the sources and, if any, what is from memory. */
export const bronnen = (gevonden: readonly string[], uitHetGeheugen: string | null = null): string =>
  [
    ...(gevonden.length > 0 ? [`${gevonden.join('; ')}.`] : []),
    ...(uitHetGeheugen === null ? [] : [`Uit het geheugen en niet nagekeken: ${uitHetGeheugen}.`]),
  ].join(' ');
