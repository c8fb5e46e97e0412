/** A test person or test employer: a story that fits the mocked registers. All of them are made up. */
export interface Persona {
  /** Key, in lower case: what a command line or an address takes. Example: jan. */
  readonly naam: string;
  /** First name; no persona has another name. Example: Jan. */
  readonly roepnaam: string;
  readonly soort: 'BURGER' | 'WERKGEVER';
  /** Three to five short sentences, plain Dutch (B1), third person. */
  readonly verhaal: string;
  /** Published test number, for a citizen; null for an employer. */
  readonly bsn: string | null;
  /** Number of the Handelsregister in shape only, for an employer; null for a citizen. */
  readonly kvkNummer: string | null;
  /** Code of the region of the municipality in `situatie`. Example: AM22. */
  readonly arbeidsmarktregio: string;
  /** What the desk is asked: `SituatieInput` for a citizen, `WerkgeverSituatieInput` for an employer. */
  readonly situatie: Readonly<Record<string, unknown>>;
  /** The registers that know this person, by source id; none for an employer. */
  readonly bronnen: readonly string[];
  /** The publication that the story comes from, or that we made it up. Dutch. */
  readonly herkomst: string;
}
