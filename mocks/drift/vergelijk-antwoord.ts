import { controleerCsvKop } from '../contract/controleer-csv-kop.ts';
import { createSchemacontrole } from '../contract/create-schemacontrole.ts';
import { type Antwoord, type Contract, getMediatype, type Operatie } from '../contract/lees-contract.ts';
import { leesCsvKolommen, leesCsvRijen } from '../contract/lees-csv-rijen.ts';
import { vindOpPlaats } from '../contract/plaats.ts';
import { createVormcontrole } from './create-vormcontrole.ts';
import type { Bronantwoord } from './haal-antwoord.ts';
import { createVormgever } from './schemavorm.ts';
import { veiligeNaam } from './veilige-naam.ts';
import { createVergelijker } from './vergelijk-waarde.ts';
import { vergelijkXml } from './vergelijk-xml.ts';
import type { Bevinding, Vergelijking } from './verschil.ts';

/** Says in what an answer differs from what the contract says of the operation. */
export type Vergelijkantwoord = (operatie: Operatie, antwoord: Bronantwoord) => Vergelijking;

export const createAntwoordvergelijker = (contract: Contract): Vergelijkantwoord => {
  const controleer = createSchemacontrole(contract);
  const vergelijkWaarde = createVergelijker(createVormgever(contract.document), createVormcontrole());

  const vergelijkBody = (type: string, beschreven: Antwoord, body: string): Vergelijking => {
    const mediatype = beschreven.inhoud.get(type);
    if (!mediatype) return alleen({ soort: 'content-type niet beschreven', plek: veiligType(type), detail: '' });
    const xsd = mediatype.waarde['x-xsd'];
    if (xsd !== undefined) return vergelijkXml(new URL(xsd, contract.url), body) ?? alleen(nietLeesbaar('XML'));
    const gelezen = leesBody(type, body);
    if ('fout' in gelezen) return alleen(nietLeesbaar(gelezen.fout));
    const plaats = `${mediatype.plaats}/schema`;
    const { bevindingen, gezien } = vergelijkWaarde(vindOpPlaats(contract.document, plaats), gelezen.waarde);
    // The validator has the last word on whether something is wrong; the comparison says what it is.
    const rest = bevindingen.length === 0 && controleer(plaats, gelezen.waarde).length > 0 ? [PAST_NIET] : [];
    const alle = [...bevindingen, ...rest];
    if (type !== 'text/csv') return { bevindingen: alle, gezien };
    return { bevindingen: gezien.length > 0 ? alle.map(alsKolom) : vergelijkKop(plaats, body), gezien };
  };

  /** A file without rows tells of its columns by its header alone. */
  const vergelijkKop = (plaats: string, body: string): readonly Bevinding[] => {
    const { mist, teveel } = controleerCsvKop(contract, plaats, leesCsvKolommen(body));
    return [
      ...mist.map((plek) => ({ soort: 'ontbreekt', plek, detail: '' }) as const),
      ...teveel.map((naam) => ({ soort: 'onbekend', plek: veiligeNaam(naam), detail: '' }) as const),
    ];
  };

  const vergelijkKoppen = (beschreven: Antwoord, koppen: Headers): readonly Bevinding[] =>
    [...beschreven.headers].flatMap(([naam, { waarde: kop, plaats }]): readonly Bevinding[] => {
      const waarde = koppen.get(naam);
      if (waarde === null) return kop.required ? [{ soort: 'kop ontbreekt', plek: naam, detail: '' }] : [];
      // A header is text; where the contract says that it is a number, it is one written out.
      const vormen = /^\d+$/.test(waarde) ? [waarde, Number(waarde)] : [waarde];
      return vormen.some((vorm) => controleer(`${plaats}/schema`, vorm).length === 0)
        ? []
        : [{ soort: 'anders getypeerd', plek: naam, detail: 'kop past niet bij het schema' }];
    });

  return ({ antwoorden }, { status, koppen, body }) => {
    const beschreven = antwoorden.get(String(status)) ?? antwoorden.get('default');
    if (!beschreven) return alleen({ soort: 'status niet beschreven', plek: String(status), detail: '' });
    const vanKoppen = vergelijkKoppen(beschreven, koppen);
    if (beschreven.inhoud.size === 0) {
      const teVeel: readonly Bevinding[] = body
        ? [{ soort: 'onbekend', plek: '', detail: 'geen inhoud verwacht' }]
        : [];
      return { bevindingen: [...vanKoppen, ...teVeel], gezien: [] };
    }
    const type = getMediatype(koppen.get('content-type') ?? '');
    const vanBody = body === null ? alleen(nietLeesbaar('tekst')) : vergelijkBody(type, beschreven, body);
    return { bevindingen: [...vanKoppen, ...vanBody.bevindingen], gezien: vanBody.gezien };
  };
};

const PAST_NIET: Bevinding = { soort: 'anders getypeerd', plek: '', detail: 'past als geheel niet bij het schema' };

const nietLeesbaar = (als: string): Bevinding => ({ soort: 'niet leesbaar', plek: '', detail: `geen leesbare ${als}` });

const alleen = (bevinding: Bevinding): Vergelijking => ({ bevindingen: [bevinding], gezien: [] });

/** What the parser says of it holds parts of the body: that is not passed on. */
const leesBody = (type: string, body: string): { readonly waarde: unknown } | { readonly fout: string } => {
  const soort = /[/+]json$/.test(type) ? 'JSON' : type === 'text/csv' ? 'CSV' : 'tekst';
  try {
    if (soort === 'JSON') return { waarde: JSON.parse(body) };
    return { waarde: soort === 'CSV' ? leesCsvRijen(body) : body };
  } catch {
    return { fout: soort };
  }
};

const alsKolom = (bevinding: Bevinding): Bevinding => ({ ...bevinding, plek: bevinding.plek.replace(/^\/\[\]\//, '') });

const veiligType = (type: string): string =>
  /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : type === '' ? '(geen)' : '{…}';
