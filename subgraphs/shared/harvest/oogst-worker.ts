import { deserialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { createLadingschrijver, type Ladingschrijver } from './lading-schrijver.ts';
import type { Bericht, Opdracht } from './opdracht.ts';
import { laadSamenvoeging } from './samenvoeging.ts';
import { schrijfIndex } from './schrijf-index.ts';

/**
 * The one thread of a process that writes harvests and indexes: reading words and filling files would keep every request
 * waiting. It does one thing at a time, in the order it was told.
 */
const ladingen = new Map<string, Ladingschrijver>();

const getLading = (bestand: string): Ladingschrijver => {
  const lading = ladingen.get(bestand);
  if (!lading) throw new Error('a harvest that was not begun');
  return lading;
};

const doe = async (opdracht: Opdracht): Promise<unknown> => {
  switch (opdracht.soort) {
    case 'begin': {
      const { bestand, vorige, samenvoegingUrl } = opdracht.opties;
      const samenvoeging = await laadSamenvoeging(samenvoegingUrl);
      ladingen.set(bestand, createLadingschrijver(bestand, vorige, samenvoeging));
      return null;
    }
    case 'schrijf':
      getLading(opdracht.bestand).schrijf(deserialize(opdracht.regels));
      return null;
    case 'sluit': {
      const telling = getLading(opdracht.bestand).sluit();
      ladingen.delete(opdracht.bestand);
      return telling;
    }
    case 'breekAf':
      ladingen.get(opdracht.bestand)?.breekAf();
      ladingen.delete(opdracht.bestand);
      return null;
    case 'bouw': {
      const { bestand, ladingen: delen, samenvoegingUrl } = opdracht.opties;
      return schrijfIndex(bestand, delen, await laadSamenvoeging(samenvoegingUrl));
    }
  }
};

/** Messages wait for each other, also where one of them loads a module first. */
let vorige: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ nummer, opdracht }: Bericht) => {
  vorige = vorige.then(async () => {
    try {
      parentPort?.postMessage({ nummer, uitkomst: await doe(opdracht), fout: null });
    } catch (fout) {
      parentPort?.postMessage({ nummer, uitkomst: null, fout: fout instanceof Error ? fout.message : 'onbekend' });
    }
  });
});
