import type { Tegelcode } from '../codelijsten.ts';
import type { Dienstsoort } from '../dienstsoort.ts';

const TEGELS_LEERWERK: readonly Tegelcode[] = ['EW06', 'EW08'];

const createZijInstroom = (vak: string, taken: string, maanden: number, kosten: number): Dienstsoort => ({
  namen: [`Zij-instroom ${vak}`, `Zij-instroomprogramma ${vak} {regio}`, `Overstappen: zij-instroom in de ${vak}`],
  samenvatting: `U stapt over naar werk in de ${vak}. ${taken} U leert en werkt tegelijk en verdient vanaf het begin.`,
  doel: 'U heeft aan het einde een baan en een erkend bewijs.',
  voorwaarden: 'U wilt minstens 24 uur per week werken. Een diploma is niet nodig.',
  tegels: TEGELS_LEERWERK,
  doelgroepen: [],
  klantkenmerken: ['KK09', 'KK07'],
  vorm: 'UV03',
  duur: [maanden, '03'],
  urenPerWeek: 32,
  kosten,
  aanbieder: 'OPLEIDER',
});

/** Programmes for people who change to another trade. */
export const ZIJ_INSTROOM: readonly Dienstsoort[] = [
  createZijInstroom('techniek', 'U leert bijvoorbeeld monteur of operator te worden.', 12, 620000),
  createZijInstroom('zorg', 'U leert mensen te helpen met wassen, eten en hun dag.', 18, 540000),
  createZijInstroom('installatietechniek', 'U legt warmtepompen en zonnepanelen aan.', 12, 680000),
  createZijInstroom('bouw', 'U leert timmeren, metselen of schilderen.', 12, 595000),
  createZijInstroom('logistiek', 'U werkt in een magazijn of leert rijden.', 6, 310000),
  createZijInstroom('kinderopvang', 'U zorgt voor jonge kinderen in een groep.', 18, 485000),
  createZijInstroom('ICT', 'U leert mensen helpen met computers en programma’s.', 9, 720000),
  createZijInstroom('groene sector', 'U onderhoudt tuinen en parken.', 9, 330000),
  createZijInstroom('beveiliging', 'U leert toezicht houden en mensen gerust te stellen.', 4, 245000),
];
