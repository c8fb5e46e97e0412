import { vergelijk } from '../../subgraphs/vacatures/dubbel/is-dubbel.ts';
import { BIJNA_SOORTEN } from './bijna.ts';
import { genereer } from './genereer.ts';
import { isMoeilijk, isZelfde, type Meting, meet, type Paar } from './meet.ts';

/** The points were fitted on the seeds A to A4, never on these. */
const SEEDS = ['B', 'C'];
const KNOPEN = 1_600;
const VOORBEELDEN = 5;
/** Where towns are five times as large as in the set, blocks are given up at a fifth of their size. */
const BLOK_IN_GROTE_STAD = 12;

const regel = (tekst = ''): void => void process.stdout.write(`${tekst}\n`);
const deel = (teller: number, noemer: number): string => (noemer === 0 ? '-' : (teller / noemer).toFixed(3));

const rapporteer = (seed: string): void => {
  const set = genereer(seed, KNOPEN);
  const meting = meet(set);
  const moeilijk = meting.echt.filter(isMoeilijk);
  const vol = meet(set, BLOK_IN_GROTE_STAD);
  regel(`Seed ${seed}: ${meting.aantal} vacatures, ${meting.echt.length} paren van dezelfde baan`);
  regel(`  precisie ${meting.precisie.toFixed(4)}   vangst ${meting.vangst.toFixed(4)}`);
  regel(
    `  moeilijke paren (werkgever verborgen, titel anders, tekst half herschreven): ${deel(moeilijk.length, meting.echt.length)} van alle, vangst ${deel(moeilijk.filter(meting.isSamen).length, moeilijk.length)}`,
  );
  regel(
    `  met blokken tot ${BLOK_IN_GROTE_STAD}: precisie ${vol.precisie.toFixed(4)}   vangst ${vol.vangst.toFixed(4)}`,
  );
  toonVormen(meting);
  toonBijna(meting);
  toonFouten(meting);
  regel();
};

/** Recall for the pairs in which at least one of the two has the form. */
const toonVormen = ({ echt, isSamen }: Meting): void => {
  regel('  vangst naar vorm (een van beide):');
  for (const deelvorm of ['titel', 'naam', 'tekst', 'uren'] as const) {
    for (const vorm of [...new Set(echt.flat().map((lid) => lid.vorm[deelvorm]))].sort()) {
      const paren = echt.filter(([a, b]) => a.vorm[deelvorm] === vorm || b.vorm[deelvorm] === vorm);
      toonDeel(`${deelvorm} ${vorm}`, paren.filter(isSamen).length, paren.length);
    }
  }
  const zonderPlek = echt.filter(([a, b]) => !a.vorm.plek || !b.vorm.plek);
  toonDeel('plek ontbreekt', zonderPlek.filter(isSamen).length, zonderPlek.length);
};

const toonBijna = ({ bijna, gevonden, isSamen }: Meting): void => {
  regel('  ten onrechte samen, naar soort:');
  for (const soort of BIJNA_SOORTEN) {
    const paren = bijna.filter(([a]) => a.bijna === soort);
    toonDeel(soort, paren.filter(isSamen).length, paren.length);
  }
  const vreemden = gevonden.filter(([a, b]) => a.knoop !== b.knoop);
  regel(`    ${'VREEMDEN'.padEnd(28)} ${vreemden.length}`);
};

const toonDeel = (naam: string, teller: number, noemer: number): void =>
  regel(`    ${naam.padEnd(28)} ${deel(teller, noemer)}  (${teller} van ${noemer})`);

/** The wrong pairs that scored highest, and the right ones that scored lowest. */
const toonFouten = ({ echt, gevonden, isSamen }: Meting): void => {
  const scoor = (paar: Paar): number => vergelijk(paar[0].afdruk, paar[1].afdruk).score ?? Number.NEGATIVE_INFINITY;
  const mis = gevonden.filter((paar) => !isZelfde(paar)).sort((a, b) => scoor(b) - scoor(a));
  const gemist = echt.filter((paar) => !isSamen(paar)).sort((a, b) => scoor(a) - scoor(b));
  for (const [kop, paren] of [
    ['ten onrechte samen', mis],
    ['gemist', gemist],
  ] as const) {
    regel(`  ergste fouten, ${kop}:`);
    for (const paar of paren.slice(0, VOORBEELDEN)) toonPaar(paar);
  }
};

const toonPaar = ([a, b]: Paar): void => {
  const { veto, score, redenen } = vergelijk(a.afdruk, b.afdruk);
  regel(`    ${[a, b].map(({ vacature }) => `${vacature.titel} [${vacature.werkgever.naam ?? '-'}]`).join('  <>  ')}`);
  const uitleg = redenen.filter(({ punten }) => punten !== 0).map((r) => `${r.kenmerk} ${r.uitkomst} ${r.punten}`);
  regel(`      ${veto === null ? `score ${score}: ${uitleg.join('; ')}` : `veto ${veto}`}`);
};

for (const seed of process.argv.length > 2 ? process.argv.slice(2) : SEEDS) rapporteer(seed);
