import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { MockBron } from '../mock.ts';

/** How true a mock is to its source, as its contract says under `info.x-nabootsing`. */
export type Nabootsing = z.infer<typeof Nabootsing>;

/** Something that is known, with where it comes from. */
export type Kennis = Nabootsing['kennis'][number];

const tekst = z.string().trim().min(1);

const Nabootsing = z
  .strictObject({
    /** Written down by its owner; derived from what is; or made up, because nothing like it exists or is public. */
    label: z.enum(['GEDOCUMENTEERD', 'AFGELEID', 'BEDACHT']),
    kennis: z
      .array(
        z
          .strictObject({
            wat: tekst,
            /** Document, repository, law or register. */
            waar: tekst,
            /** Day of the document or, where it has none, the day on which it was last looked at. */
            peildatum: z.iso.date(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    nietNagebootst: z.array(tekst).min(1).readonly(),
  })
  .readonly();

const Contract = z.object({ info: z.object({ 'x-nabootsing': Nabootsing }) });

/** Reads how true a mock is. Throws an error that names the source when its contract does not say so in full. */
export const leesNabootsing = ({ id, contract }: Pick<MockBron, 'id' | 'contract'>): Nabootsing =>
  parseNabootsing(id, readFileSync(contract, 'utf8'));

/** The same, of the text of a contract (YAML). */
export const parseNabootsing = (id: string, contract: string): Nabootsing => {
  const gelezen = Contract.safeParse(parse(contract));
  if (gelezen.success) return gelezen.data.info['x-nabootsing'];
  throw new Error(`${id}: the contract does not say how true the mock is\n${z.prettifyError(gelezen.error)}`);
};
