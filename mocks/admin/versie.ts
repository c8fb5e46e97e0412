import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { z } from 'zod';

const Pakket = z.object({ version: z.string() });

/** Version of the package, wherever it is installed. */
export const getVersie = (): string => {
  versie ??= Pakket.parse(JSON.parse(readFileSync(findPackageJSON(import.meta.url) ?? '', 'utf8'))).version;
  return versie;
};

let versie: string | null = null;
